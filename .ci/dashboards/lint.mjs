// The rules of Grafana's dashboard-linter, as far as they fit, and some of our own. Pure: a dashboard in, complaints out.

const RATE = /\b(rate|irate|increase)\(/;
const COUNTER = /\b[a-z][a-z0-9_]*_(total|count|sum|bucket)\b(?=[{[ )])/g;

/** Every panel that shows something, with those inside rows that are folded. */
export function panels(board) {
  return (board.panels ?? []).flatMap(p => [p, ...(p.panels ?? [])]).filter(p => p.type !== 'row' && p.type !== 'text');
}

/** Every query: {panel, title, expr, legend}. */
export function queries(board) {
  return panels(board).flatMap(p => (p.targets ?? []).map(t => ({ panel: p, title: p.title, expr: t.expr ?? '', legend: t.legendFormat ?? '' })));
}

/** Queries that fill the choices of variables. */
export function variables(board) {
  return (board.templating?.list ?? []).filter(v => v.type === 'query');
}

const variable = (board, name) => (board.templating?.list ?? []).find(v => v.name === name);

/** The selectors `metric{…}` of a query, and metrics that stand without one. */
export function selectors(expr) {
  const bare = expr.replace(/"[^"]*"/g, s => s.replace(/[{}]/g, ' ')).replace(/\[[^\]]*\]/g, s => ' '.repeat(s.length));
  const found = [];
  for (const m of bare.matchAll(/\b([a-zA-Z_:][\w:]*)\s*(\{[^}]*\})?/g)) {
    const at = m.index + m[0].length;
    const call = /^\s*(\(|(by|without)\b)/.test(bare.slice(at));
    const inLabels = labelLists(bare).some(([from, to]) => m.index >= from && m.index < to);
    const after = bare.slice(0, m.index).trimEnd();
    if (call || inLabels || WORDS.has(m[1]) || /[[:\d.]$/.test(after) || after.endsWith('$')) continue;
    found.push({ name: m[1], matchers: expr.slice(m.index + m[1].length, at).trim() });
  }
  return found;
}

const WORDS = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right', 'or', 'and', 'unless', 'offset', 'bool', 'inf', 'nan']);

/** Where labels are listed, as in `by (…)`, and where matchers stand. */
function labelLists(expr) {
  const lists = [...expr.matchAll(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g), ...expr.matchAll(/\{[^}]*\}/g)];
  return lists.map(m => [m.index, m.index + m[0].length]);
}

const boardRules = {
  'has a stable uid, a title, a description and a tag': b =>
    /^[a-z][a-z0-9-]{1,39}$/.test(b.uid ?? '') && b.title && b.description && b.tags?.length ? [] : ['uid, title, description or tags'],
  'cannot be edited in Grafana, where a change would be lost': b => (b.editable === false ? [] : ['editable']),
  'lets the data source be chosen': b => {
    const v = variable(b, 'datasource');
    return v?.type === 'datasource' && v.query === 'prometheus' && v.label ? [] : ['variable datasource'];
  },
  'lets job and instance be chosen, several and all': b =>
    ['job', 'instance'].filter(n => {
      const v = variable(b, n);
      return !(v?.type === 'query' && v.multi && v.includeAll && v.allValue === '.+' && v.label && v.datasource?.uid === '${datasource}');
    }).map(n => `variable ${n}`),
  'renews its variables when the time range changes': b =>
    (b.templating?.list ?? []).filter(v => v.type === 'query' && v.refresh !== 2).map(v => `variable ${v.name}`),
  'names no panel twice and gives each an id and a place of its own': b => {
    const wrong = [], ids = new Set(), titles = new Set(), cells = new Set();
    for (const p of [...(b.panels ?? [])]) {
      const g = p.gridPos ?? {};
      if (ids.has(p.id)) wrong.push(`id ${p.id} stands twice`);
      if (titles.has(p.title)) wrong.push(`${p.title} stands twice`);
      ids.add(p.id);
      titles.add(p.title);
      if (!(g.w > 0 && g.h > 0 && g.x + g.w <= 24)) wrong.push(`${p.title} has no place`);
      for (let x = g.x; x < g.x + g.w; x++) for (let y = g.y; y < g.y + g.h; y++) {
        if (cells.has(`${x},${y}`)) { wrong.push(`${p.title} lies on another panel`); x = 99; break; }
        cells.add(`${x},${y}`);
      }
    }
    return wrong;
  },
};

const panelRules = {
  'has a title and a description that is a sentence': p =>
    p.title && /^[A-Z0-9`a-z].{10,}[.!]$/s.test(p.description ?? '') ? [] : ['title or description'],
  'asks the chosen data source': p =>
    p.datasource?.uid === '${datasource}' && (p.targets ?? []).every(t => !t.datasource || t.datasource.uid === '${datasource}') ? [] : ['datasource'],
  'has a unit': p => (p.fieldConfig?.defaults?.unit ? [] : ['unit']),
  'asks something': p => (p.targets?.length && p.targets.every(t => t.expr && t.refId) ? [] : ['targets']),
  'names its series': p => ((p.targets ?? []).every(t => t.legendFormat && t.legendFormat !== '__auto') ? [] : ['legendFormat']),
};

const queryRules = {
  'matches job and instance in every selector': q =>
    selectors(q.expr).filter(s => !s.matchers.includes('job=~"$job"') || !s.matchers.includes('instance=~"$instance"')).map(s => s.name),
  'takes rates over $__rate_interval or $__range': q =>
    [...q.expr.matchAll(/\[([^\]]*)\]/g)].map(m => m[1]).filter(r => !['$__rate_interval', '$__range'].includes(r)).map(r => `[${r}]`),
  'sums counters only as rates': q => {
    const wrong = [];
    for (const m of q.expr.matchAll(COUNTER)) {
      const before = q.expr.slice(0, m.index);
      const selector = q.expr.slice(m.index).match(/^\w+(\{[^}]*\})?/)[0];
      const ranged = q.expr[m.index + selector.length] === '[' && RATE.test(before.slice(-12));
      const since = q.expr.includes(`${selector} - (${selector} offset`);
      if (!ranged && !since && !GAUGES.has(m[0])) wrong.push(m[0]);
    }
    return wrong;
  },
};

/** Shown as they stand: how many failed, how much is left to do. */
const GAUGES = new Set(['kafka_stream_failed_stream_threads_total', 'kafka_stream_task_restore_remaining_records_total', 'disk_total']);

/** What is wrong with a dashboard, one line each. */
export function lint(board) {
  const all = [];
  const ask = (rules, subject, of) => {
    for (const [rule, check] of Object.entries(rules)) for (const what of check(subject)) all.push(`${of} ${rule}: ${what}`);
  };
  ask(boardRules, board, 'the dashboard');
  for (const p of panels(board)) ask(panelRules, p, `panel "${p.title}"`);
  for (const q of queries(board)) ask(queryRules, q, `a query of "${q.title}"`);
  return all;
}
