// Asks a real Prometheus, which scrapes the real service on its demo, every query of every panel, variable and rule.
// Each must bring a number. Panels that only trouble fills may be empty at first, and must rise when the trouble is made.
// Then every metric is asked for under another name, as if the service had renamed it: some panel must be found empty.
// Beside it the bridge brings the demo's alerts to a real Alertmanager, which must hold what stands and nothing else.
//   node live.mjs DASHBOARDS RULES HOME SCRATCH ALERTMANAGER.YML [--stay]
import fs from 'node:fs';
import path from 'node:path';
import { Bridge } from './bridge.mjs';
import { Demo } from './demo.mjs';
import { queries, selectors, variables } from './lint.mjs';
import { endAll } from './processes.mjs';
import { PATIENCE, Prometheus, sleep, until } from './prometheus.mjs';

const [dashboards, rules, home, scratch, config, option] = process.argv.slice(2);
const LONGEST = 390_000 * PATIENCE;

/** Panels that are flat or empty while all is well: dashboard, panel, labels of the series that must rise. */
const TROUBLE = [
  ['tocsin-pipeline', 'Dead letters', {}],
  ['tocsin-pipeline', 'Errors: dead letters', { topic: 'articles', fault: 'unreadable' }],
  ['tocsin-pipeline', 'Errors: requests', { outcome: 'unreachable' }],
  ['tocsin-sources', 'Failing', {}],
  ['tocsin-sources', 'Failures in a row', {}],
  ['tocsin-sources', 'Blocked addresses', {}],
  ['tocsin-sources', 'Not asked', { outcome: 'blocked_address' }],
];

/** Alerts that the trouble must set off within a minute; before it, only the watchdog speaks. */
const ALERTS = ['TocsinBlockedAddress', 'TocsinDeadLetters'];

const wrong = [];
const now = () => Date.now() / 1000;

/** As Grafana would send it for a range of that many seconds. */
function filled(query, seconds) {
  return query.replaceAll('$__rate_interval', '10s').replaceAll('$__range', `${Math.ceil(seconds)}s`)
    .replaceAll('$job', 'tocsin').replaceAll('$instance', '.+').replaceAll('$source', '.+');
}

const quiet = (board, title) => TROUBLE.some(([uid, panel]) => uid === board.uid && panel === title);

async function panelsBringNumbers(prometheus, boards, start, end) {
  let asked = 0;
  for (const board of boards) {
    for (const { title, expr } of queries(board)) {
      asked++;
      const series = await prometheus.range(filled(expr, end - start), start, end).catch(e => wrong.push(`${board.uid}, ${title}: ${e.message}`) && null);
      if (series?.length === 0 && !quiet(board, title)) wrong.push(`${board.uid}, ${title}: no number: ${expr}`);
    }
    for (const variable of variables(board)) {
      asked++;
      const [, of, label] = variable.query.query.match(/^label_values\((.*), (\w+)\)$/s);
      const series = await prometheus.range(`count by (${label}) (${filled(of, end - start)})`, start, end);
      if (!series.some(s => s.labels[label])) wrong.push(`${board.uid}, variable ${variable.name}: no value: ${variable.query.query}`);
    }
  }
  return asked;
}

/**
 * A metric that came under another name leaves the same query without its series as a query for another name does. A panel
 * of trouble would not rise: that is noticed too.
 */
async function renamingIsNoticed(prometheus, boards, start, end) {
  const asking = new Map();
  for (const board of boards) {
    for (const { title, expr } of queries(board)) {
      for (const { name } of selectors(expr)) asking.set(name, [...(asking.get(name) ?? []), { board, title, expr }]);
    }
  }
  for (const [name, panels] of asking) {
    const empty = await Promise.all(panels.map(async ({ board, title, expr }) => {
      const without = filled(expr, end - start).replace(new RegExp(`\\b${name}\\b`, 'g'), `renamed_${name}`);
      return quiet(board, title) || (await prometheus.range(without, start, end)).length === 0;
    }));
    if (!empty.some(Boolean)) wrong.push(`no panel would miss ${name}: ${panels.map(p => p.title).join(', ')}`);
  }
  return asking.size;
}

async function rulesEvaluate(prometheus, start, end) {
  const all = (await prometheus.get('rules')).groups.flatMap(g => g.rules);
  const recorded = new Set(all.filter(r => r.type === 'recording').map(r => r.name));
  for (const rule of all) {
    if (rule.health !== 'ok') wrong.push(`rule ${rule.name}: ${rule.health}: ${rule.lastError ?? ''}`);
    for (const { name, matchers } of selectors(rule.query)) {
      if (recorded.has(name)) continue;
      if (!(await prometheus.range(name + matchers, start, end)).length) wrong.push(`rule ${rule.name}: no number: ${name}${matchers}`);
    }
  }
  return all.length;
}

async function firing(prometheus) {
  const { groups } = await prometheus.get('rules');
  return groups.flatMap(g => g.rules).filter(r => r.state === 'firing').map(r => r.name).sort();
}

/** The highest number in a panel's series with these labels. */
async function highest(prometheus, boards, [uid, title, labels], start, end) {
  const asked = queries(boards.find(b => b.uid === uid)).filter(q => q.title === title);
  if (!asked.length) throw new Error(`${uid} has no panel ${title}`);
  const all = [];
  for (const { expr } of asked) {
    const series = await prometheus.range(filled(expr, end - start), start, end);
    all.push(...series.filter(s => Object.entries(labels).every(([k, v]) => s.labels[k] === v)).flatMap(s => s.values));
  }
  return Math.max(0, ...all);
}

/** The demo's site closes by itself when all is told: its sources fail from then on. */
function makeTrouble(demo, kafka, site) {
  demo.write(kafka, 'tocsin.articles', 'poison', '{"title": no article');
  const feed = `${site}cpa/feed.xml`;
  demo.write(kafka, 'tocsin.fetch-requests', '10.0.0.1', JSON.stringify({
    schema: 1, kind: 'poll', source: 'cpa', url: 'http://10.0.0.1/feed.xml', lease: { feed, hops: 1, until: '2099-01-01T00:00:00Z' },
  }));
}

async function check(prometheus, demo) {
  const boards = fs.readdirSync(dashboards).sort().map(f => JSON.parse(fs.readFileSync(path.join(dashboards, f))));
  const [kafka, address] = await demo.says(/Kafka on (\S+), metrics on http:\/\/(\S+)\/metrics/, 60);
  const [site] = await demo.says(/articles at (\S+) in the next/, 10);
  const bridge = await Bridge.start(scratch, home, config, kafka);
  prometheus.target(address, bridge.metrics);
  const start = now();
  await demo.says(/(All is told|Not all has come)/, 90);
  const told = now();
  await sleep(1500);
  const asked = await panelsBringNumbers(prometheus, boards, start, told);
  const renamed = await renamingIsNoticed(prometheus, boards, start, told);
  const ruled = await rulesEvaluate(prometheus, start, told);
  const early = await firing(prometheus);
  if (early.join() !== 'TocsinWatchdog') wrong.push(`alerts on a demo that is well: ${early}`);
  for (const each of TROUBLE) {
    const value = await highest(prometheus, boards, each, start, told);
    if (value > 0) wrong.push(`${each[0]}, ${each[1]} is not flat on a demo that is well: ${value}`);
  }
  makeTrouble(demo, kafka, site);
  for (const each of TROUBLE) {
    await until(`${each[0]}, ${each[1]} shows the trouble`, 40, async () => await highest(prometheus, boards, each, told, now()) > 0)
      .catch(e => wrong.push(e.message));
  }
  await until(`${ALERTS} fire`, 20, async () => { const on = await firing(prometheus); return ALERTS.every(a => on.includes(a)); })
    .catch(e => wrong.push(e.message));
  const [held, calls] = await bridge.tells().catch(e => wrong.push(e.message) && []);
  return `${asked} queries of panels and variables and ${ruled} rules bring numbers, ${TROUBLE.length} panels show trouble when there is some, `
    + `of ${renamed} metrics none could be renamed unnoticed, and Alertmanager holds the ${held} alerts that stand, by ${calls} calls`;
}

const end = code => { endAll(); process.exitCode = code; };
const late = setTimeout(() => { console.error(`not done after ${LONGEST / 1000} s`); end(1); setTimeout(() => process.exit(1), 3000); }, LONGEST);
try {
  const prometheus = await Prometheus.start(scratch, rules);
  const done = await check(prometheus, await Demo.start(scratch, home));
  for (const each of wrong) console.error(each);
  if (!wrong.length) console.log(done);
  if (option === '--stay') { clearTimeout(late); console.log(`Prometheus at ${prometheus.url}; Ctrl-C ends it`); await new Promise(stop => process.on('SIGINT', stop).on('SIGTERM', stop)); }
  end(wrong.length ? 1 : 0);
} catch (e) {
  for (const each of wrong) console.error(each);
  console.error(e.message);
  end(1);
} finally {
  clearTimeout(late);
}
