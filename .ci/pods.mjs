// What no schema tells of a pod: whether its namespace would take it, and whether it can read its secrets.
// Pure: objects in, complaints out.

const RESTRICTED = 'pod-security.kubernetes.io/enforce';
const WORLD_READS = 0o004;

/** Every pod that an object leads to: {name, spec}, Strimzi's as far as its templates say. */
export function pods(object) {
  const of = `${object.kind} ${object.metadata.name}`;
  if (object.kind === 'Kafka') return strimzi(object).map(([name, spec]) => ({ name: `${of}, ${name}`, spec }));
  const spec = object.kind === 'Pod' ? object.spec : object.spec?.template?.spec;
  return spec?.containers ? [{ name: of, spec }] : [];
}

function strimzi({ spec }) {
  const pod = (at, ...containers) => ({
    securityContext: at?.template?.pod?.securityContext,
    containers: containers.map(name => ({ name, securityContext: at?.template?.[name]?.securityContext })),
  });
  const all = [['kafka', pod(spec.kafka, 'kafkaContainer')]];
  if (spec.entityOperator) all.push(['entityOperator', pod(spec.entityOperator, 'topicOperatorContainer', 'userOperatorContainer')]);
  return all;
}

/** Kubernetes hands a secret's files to root and to fsGroup: whoever is neither reads only what all may. */
export function unreadable(pod) {
  if (pod.securityContext?.fsGroup !== undefined) return [];
  return (pod.volumes ?? []).filter(volume => volume.secret)
    .filter(({ secret }) => [secret.defaultMode ?? 0o644, ...(secret.items ?? []).map(i => i.mode ?? 0o644)].some(mode => !(mode & WORLD_READS)))
    .map(volume => `the secret ${volume.name} is not for everybody, and there is no fsGroup`);
}

/** The profile `restricted` of the pod security standards, as far as pods here touch it. */
export function unrestricted(pod) {
  const wrong = [];
  const all = pod.securityContext ?? {};
  for (const { name, securityContext: own = {} } of [...(pod.initContainers ?? []), ...pod.containers]) {
    if (!(own.runAsNonRoot ?? all.runAsNonRoot)) wrong.push(`${name}: runAsNonRoot`);
    if (!['RuntimeDefault', 'Localhost'].includes((own.seccompProfile ?? all.seccompProfile)?.type)) wrong.push(`${name}: seccompProfile`);
    if (own.allowPrivilegeEscalation !== false) wrong.push(`${name}: allowPrivilegeEscalation`);
    if (!own.capabilities?.drop?.includes('ALL')) wrong.push(`${name}: capabilities`);
  }
  return wrong;
}

/** What is wrong with the pods of one rendering, one line each. */
export function complaints(objects) {
  const strict = new Set(objects.filter(o => o.kind === 'Namespace' && o.metadata.labels?.[RESTRICTED] === 'restricted').map(o => o.metadata.name));
  return objects.flatMap(object => pods(object).flatMap(({ name, spec }) => {
    const refused = strict.has(object.metadata.namespace) ? unrestricted(spec) : [];
    return [...unreadable(spec), ...refused.map(r => `its namespace is restricted: ${r}`)].map(each => `${name}: ${each}`);
  }));
}
