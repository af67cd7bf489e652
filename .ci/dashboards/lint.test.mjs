// Each rule is tried on a dashboard that breaks it, and on one that breaks none.
import test from 'node:test';
import assert from 'node:assert/strict';
import { lint, selectors } from './lint.mjs';

const M = 'job=~"$job",instance=~"$instance"';
const ds = { type: 'prometheus', uid: '${datasource}' };
const query = name => ({ name, label: name, type: 'query', datasource: ds, multi: true, includeAll: true, allValue: '.+', refresh: 2 });

function panel(change = {}, expr = `sum by (outcome) (rate(tocsin_fetches_total{${M}}[$__rate_interval]))`) {
  return {
    id: 1, type: 'timeseries', title: 'Requests', description: 'How requests ended.', datasource: ds,
    gridPos: { x: 0, y: 0, w: 12, h: 8 }, fieldConfig: { defaults: { unit: 'reqps' }, overrides: [] },
    targets: [{ refId: 'A', datasource: ds, expr, legendFormat: '{{outcome}}' }], ...change,
  };
}

function board(change = {}, ...panels) {
  return {
    uid: 'tocsin-x', title: 'X', description: 'It shows x.', tags: ['tocsin'], editable: false,
    templating: { list: [{ name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus' }, query('job'), query('instance')] },
    panels: panels.length ? panels : [panel()], ...change,
  };
}

const without = name => ({ list: board().templating.list.filter(v => v.name !== name) });
const second = panel({ id: 2, title: 'Others', gridPos: { x: 12, y: 0, w: 12, h: 8 } });

test('a dashboard that keeps every rule brings no complaint', () => assert.deepEqual(lint(board({}, panel(), second)), []));

const broken = {
  'stable uid': board({ uid: '' }),
  'cannot be edited': board({ editable: true }),
  'data source be chosen': board({ templating: without('datasource') }),
  'variable job': board({ templating: without('job') }),
  'variable instance': board({ templating: without('instance') }),
  'renews its variables': board({ templating: { list: board().templating.list.map(v => ({ ...v, refresh: 1 })) } }),
  'id 1 stands twice': board({}, panel(), panel({ title: 'Others', gridPos: second.gridPos })),
  'Requests stands twice': board({}, panel(), { ...second, title: 'Requests' }),
  'lies on another panel': board({}, panel(), { ...second, gridPos: { x: 6, y: 4, w: 12, h: 8 } }),
  'has no place': board({}, panel({ gridPos: { x: 20, y: 0, w: 12, h: 8 } })),
  'title or description': board({}, panel({ description: '' })),
  'chosen data source: datasource': board({}, panel({ datasource: { type: 'prometheus', uid: 'prometheus' } })),
  'has a unit': board({}, panel({ fieldConfig: { defaults: {} } })),
  'asks something': board({}, panel({ targets: [] })),
  'names its series': board({}, panel({ targets: [{ ...panel().targets[0], legendFormat: '' }] })),
  'job and instance in every selector: up': board({}, panel({}, 'sum(up)')),
  'job and instance in every selector: tocsin_ready': board({}, panel({}, 'sum(tocsin_ready{job=~"$job"})')),
  'takes rates over': board({}, panel({}, `rate(tocsin_fetches_total{${M}}[5m])`)),
  'sums counters only as rates': board({}, panel({}, `sum(tocsin_fetches_total{${M}})`)),
};

for (const [complaint, bad] of Object.entries(broken)) {
  test(`it complains: ${complaint}`, () => assert.ok(lint(bad).some(c => c.includes(complaint)), lint(bad).join('\n') || 'no complaint'));
}

test('selectors are found in aggregations, binary operators, subtractions and offsets', () => {
  const names = expr => selectors(expr).map(s => s.name);
  assert.deepEqual(names('max by (le, a) (rate(x_bucket{le="2.0"}[5m])) / ignoring (le) y_count{a="b{c}"}'), ['x_bucket', 'y_count']);
  assert.deepEqual(names('a{b="c"} - (a{b="c"} offset $__range or a{b="c"} * 0) > bool 2'), ['a', 'a', 'a']);
  assert.deepEqual(names('absent(up{job="t"}) or time() - z > 4 * 3600'), ['up', 'z']);
  assert.deepEqual(names('deriv(job:lag:sum[15m]) > 0'), ['job:lag:sum']);
  assert.deepEqual(names('count by (job) (up{a="b"}) < max_over_time(count by (job) (up)[1h:1m])'), ['up', 'up']);
});
