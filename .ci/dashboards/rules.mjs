// No alert without a test that it fires and one that it is silent, a severity, and an entry in the runbook.
//   node rules.mjs RULES TESTS RUNBOOK
import fs from 'node:fs';
import path from 'node:path';

const [rules, tests, runbook] = process.argv.slice(2);
const text = dir => fs.readdirSync(dir).map(f => fs.readFileSync(path.join(dir, f), 'utf8')).join('\n');
const tested = text(tests).split(/^ {2}- name: /m);
const anchors = new Set([...fs.readFileSync(runbook, 'utf8').matchAll(/^#+ (.*)$/gm)].map(m => m[1].toLowerCase().replaceAll(' ', '-')));
const wrong = [];
const blocks = text(rules).split(/^ {6}- alert: /m).slice(1);
for (const block of blocks) {
  const name = block.match(/^\w+/)[0];
  const own = tested.filter(t => t.includes(`alertname="${name}"`));
  const [page] = block.match(/(?<=runbook_url: runbook\.md#)\S+/) ?? [];
  if (!own.some(t => /value: 1\b/.test(t))) wrong.push(`${name}: no test that it fires`);
  if (name !== 'TocsinWatchdog' && !own.some(t => /exp_samples: \[\]/.test(t))) wrong.push(`${name}: no test that it is silent`);
  if (!/labels: \{severity: (page|ticket|none)\}/.test(block)) wrong.push(`${name}: severity must be page, ticket or none`);
  if (!/summary: \S/.test(block) || !/description: \S/.test(block)) wrong.push(`${name}: no summary or description`);
  if (!anchors.has(page)) wrong.push(`${name}: runbook.md has no section ${page}`);
}
const named = new Set(blocks.map(b => b.match(/^\w+/)[0].toLowerCase()));
for (const each of anchors) if (each.startsWith('tocsin') && !named.has(each)) wrong.push(`runbook.md has a section ${each}, and no rule is called so`);
for (const each of wrong) console.error(each);
console.log(`${blocks.length} alerts are tested and in the runbook`);
process.exitCode = wrong.length ? 1 : 0;
