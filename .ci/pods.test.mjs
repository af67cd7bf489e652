// Each rule is tried on a pod that breaks it, and on one that breaks none.
import test from 'node:test';
import assert from 'node:assert/strict';
import { complaints } from './pods.mjs';

const namespace = { kind: 'Namespace', metadata: { name: 'n', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } };
const pod = { runAsNonRoot: true, fsGroup: 1, seccompProfile: { type: 'RuntimeDefault' } };
const container = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

function job(all = {}, own = {}, volumes = []) {
  const spec = { securityContext: { ...pod, ...all }, containers: [{ name: 'c', securityContext: { ...container, ...own } }], volumes };
  return { kind: 'Job', metadata: { name: 'j', namespace: 'n' }, spec: { template: { spec } } };
}

function kafka(of = {}, operator = {}) {
  const template = { pod: { securityContext: pod }, kafkaContainer: { securityContext: container }, ...of };
  const entity = { pod: { securityContext: pod }, topicOperatorContainer: { securityContext: container },
    userOperatorContainer: { securityContext: container }, ...operator };
  return { kind: 'Kafka', metadata: { name: 'k', namespace: 'n' }, spec: { kafka: { template }, entityOperator: { template: entity } } };
}

const secret = (defaultMode, ...items) => [{ name: 's', secret: { defaultMode, items } }];
const nobody = { fsGroup: undefined };

const kept = {
  'a job': job(), 'Kafka': kafka(),
  'a secret for its group': job({}, {}, secret(0o440)),
  'a secret for everybody': job(nobody, {}, secret(undefined)),
  'what another namespace takes': { ...job({ runAsNonRoot: false }), metadata: { name: 'j', namespace: 'other' } },
};
for (const [name, object] of Object.entries(kept)) {
  test(`no complaint of ${name}`, () => assert.deepEqual(complaints([namespace, object]), []));
}

const broken = {
  'Job j: the secret s': job(nobody, {}, secret(0o440)),
  'the secret s': job(nobody, {}, secret(0o644, { mode: 0o400 })),
  'c: runAsNonRoot': job({ runAsNonRoot: undefined }),
  'c: seccompProfile': job({ seccompProfile: undefined }),
  'c: allowPrivilegeEscalation': job({}, { allowPrivilegeEscalation: undefined }),
  'c: capabilities': job({}, { capabilities: { drop: ['CHOWN'] } }),
  'Kafka k, kafka: its namespace is restricted: kafkaContainer: runAsNonRoot': kafka({ pod: undefined }),
  'kafkaContainer: capabilities': kafka({ kafkaContainer: undefined }),
  'userOperatorContainer: allowPrivilegeEscalation': kafka({}, { userOperatorContainer: undefined }),
};
for (const [complaint, object] of Object.entries(broken)) {
  test(`it complains: ${complaint}`, () => {
    const all = complaints([namespace, object]);
    assert.ok(all.some(c => c.includes(complaint)), all.join('\n') || 'no complaint');
  });
}
