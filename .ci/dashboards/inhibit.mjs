// A real Alertmanager with the shipped configuration is sent alerts as the rules send them, and says who is silenced by whom.
//   node inhibit.mjs CONFIG RULES SCRATCH
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, until } from './prometheus.mjs';

const [config, rules, scratch] = process.argv.slice(2);

/** Labels that an alert's rule leaves: of a series as it is scraped, or what it is summed by. */
const A = { job: 'tocsin', instance: 'a' };
const B = { job: 'tocsin', instance: 'b' };
const JOB = { job: 'tocsin' };
const TOPIC = { job: 'tocsin', topic: 'lane' };

/** What stands at one time, and whom of it nobody hears. */
const CASES = [
  ['down', [['TocsinDown', A], ['TocsinNotReady', A], ['TocsinHeap', A], ['TocsinNotReady', B]], ['TocsinNotReady a', 'TocsinHeap a']],
  ['absent', [['TocsinAbsent', JOB], ['TocsinPathAbsent', JOB]], ['TocsinPathAbsent']],
  ['not ready', [['TocsinNotReady', A], ['TocsinPathNotRunning', A], ['TocsinPathNotRunning', B], ['TocsinLagGrowing', TOPIC]],
    ['TocsinPathNotRunning a', 'TocsinLagGrowing']],
  ['no path', [['TocsinPathAbsent', JOB], ['TocsinFewer', JOB]], ['TocsinFewer']],
  ['no requests', [['TocsinNoRequests', JOB], ['TocsinNoArticles', JOB], ['TocsinFewer', JOB], ['TocsinSourceSilent', { job: 'tocsin', source: 'gull' }]],
    ['TocsinNoArticles', 'TocsinFewer', 'TocsinSourceSilent']],
  ['late', [['TocsinAlertsLateFast', JOB], ['TocsinAlertsLateSlow', JOB]], ['TocsinAlertsLateSlow']],
  ['dead letters', [['TocsinManyDeadLetters', JOB], ['TocsinDeadLetters', { ...TOPIC, fault: 'failed' }]], ['TocsinDeadLetters']],
  ['disk', [['TocsinDiskFull', A], ['TocsinDiskFilling', A], ['TocsinDiskFilling', B]], ['TocsinDiskFilling a']],
  ['lag alone', [['TocsinLagGrowing', TOPIC], ['TocsinNoArticles', JOB]], []],
];

const severities = new Map(fs.readdirSync(rules).flatMap(f =>
  [...fs.readFileSync(path.join(rules, f), 'utf8').matchAll(/- alert: (\w+)[^]*?severity: (\w+)/g)].map(m => [m[1], m[2]])));
const wrong = [];
for (const [, sent] of CASES) for (const [name] of sent) if (!severities.has(name)) wrong.push(`no rule is called ${name}`);
for (const [, name] of fs.readFileSync(config, 'utf8').matchAll(/\b(Tocsin\w+)/g)) if (!severities.has(name)) wrong.push(`${config} names ${name}, which no rule does`);

const port = await freePort();
const log = fs.openSync(path.join(scratch, 'alertmanager.log'), 'w');
const alertmanager = spawn('prometheus-alertmanager', [`--config.file=${config}`, `--storage.path=${scratch}/alertmanager`,
  `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='], { stdio: ['ignore', log, log] });
const url = `http://127.0.0.1:${port}/api/v2/alerts`;
const named = labels => [labels.alertname, labels.instance].filter(Boolean).join(' ');

// Each case has a job of its own, so that all can stand at once.
const alerts = CASES.flatMap(([of, sent]) => sent.map(([alertname, labels]) =>
  ({ labels: { ...labels, job: of, alertname, severity: severities.get(alertname) ?? 'none' } })));
try {
  await until('Alertmanager takes alerts', 20, () => fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(alerts),
  }).then(r => r.ok, () => false));
  const stood = await until('Alertmanager has weighed them', 40, async () => {
    const all = await (await fetch(url)).json();
    return all.length === alerts.length && all.every(a => a.status.state !== 'unprocessed') && all;
  });
  for (const [of, , expected] of CASES) {
    const silenced = stood.filter(a => a.labels.job === of && a.status.inhibitedBy.length).map(a => named(a.labels)).sort();
    if (silenced.join() !== [...expected].sort().join()) wrong.push(`${of}: silenced are [${silenced}], should be [${expected}]`);
  }
} catch (e) {
  wrong.push(e.message);
} finally {
  alertmanager.kill('SIGTERM');
}
for (const each of wrong) console.error(each);
if (!wrong.length) console.log(`${CASES.length} cases of inhibition are as they should be`);
process.exitCode = wrong.length ? 1 : 0;
