// Writes the dashboards as TypeScript that claims to be what Grafana's own types say: `tsc` then tells what is not.
// An enum's words stand for its members, and what has a default may be missing; nothing else is loosened.
import fs from 'node:fs';
import path from 'node:path';
import { panels } from './lint.mjs';

const PANELS = { timeseries: 'TimeSeries', stat: 'Stat', bargauge: 'BarGauge', table: 'Table' };
const [from, to] = process.argv.slice(2);

const modules = Object.entries(PANELS).map(([type, name]) =>
  `import type * as ${name} from './node_modules/@grafana/schema/dist/esm/raw/composable/${type}/panelcfg/x/${name}PanelCfg_types.gen';`);
const lines = [
  "import type { Dashboard, Panel, RowPanel } from '@grafana/schema';",
  ...modules,
  'type Words<T> = T extends string ? `${T}` : T extends (infer E)[] ? Words<E>[]',
  '  : T extends object ? { [K in keyof T]: Words<T[K]> } : T;',
];
const claim = (value, type, of) => lines.push(`// ${of}`, `export const c${lines.length} = ${JSON.stringify(value)} satisfies Words<Partial<${type}>>;`);

for (const file of fs.readdirSync(from).sort()) {
  const board = JSON.parse(fs.readFileSync(path.join(from, file)));
  claim(board, 'Dashboard', file);
  for (const row of board.panels.filter(p => p.type === 'row')) claim(row, 'RowPanel', `${file}: row ${row.title}`);
  for (const panel of panels(board)) {
    const of = `${file}: ${panel.title}`;
    const name = PANELS[panel.type];
    if (!name) throw new Error(`${of}: no type is known for panels of the kind ${panel.type}`);
    claim(panel, 'Panel', of);
    claim(panel.options, `${name}.Options`, `${of}: options`);
    const custom = panel.fieldConfig.defaults.custom;
    if (custom) claim(custom, `${name}.FieldConfig`, `${of}: custom`);
  }
}
fs.writeFileSync(to, lines.join('\n') + '\n');
