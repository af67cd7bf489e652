// Holds rendered manifests to their schemas: see .ci/manifests.
//   node manifests.mjs DIR    with DIR/rendered/*.yaml, DIR/crds/*.yaml, DIR/node_modules
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { complaints } from './pods.mjs';

const dir = process.argv[2];
const require = createRequire(import.meta.url);
const files = (name) => readdirSync(join(dir, name)).map((file) => join(dir, name, file));

// An unknown field is an error, except where a schema leaves its fields open.
function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict);
  if (schema === null || typeof schema !== 'object') return schema;
  const tight = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const open = schema['x-kubernetes-preserve-unknown-fields'] || schema.additionalProperties !== undefined;
  return schema.type === 'object' && schema.properties && !open ? { ...tight, additionalProperties: false } : tight;
}

const ajv = new Ajv({ strict: false, validateFormats: false });
const custom = new Map();
for (const file of files('crds')) {
  const { spec } = parse(readFileSync(file, 'utf8'));
  for (const version of spec.versions) {
    const schema = strict(version.schema.openAPIV3Schema);
    // What every object has is not in a definition's own schema.
    schema.properties.metadata = { type: 'object' };
    custom.set(`${spec.group}/${version.name} ${spec.names.kind}`, ajv.compile(schema));
  }
}

const wrong = [];
const typed = [];
let count = 0;
for (const file of files('rendered')) {
  const objects = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS());
  wrong.push(...complaints(objects));
  for (const object of objects) {
    const name = `${object.kind} ${object.metadata.name}`;
    const own = custom.get(`${object.apiVersion} ${object.kind}`);
    count += 1;
    if (own) {
      if (!own(object)) wrong.push(`${name}: ${ajv.errorsText(own.errors)} ${JSON.stringify(own.errors[0].params)}`);
      continue;
    }
    const [group, version] = object.apiVersion.includes('/') ? object.apiVersion.split('/') : ['', object.apiVersion];
    const module = ['kubernetes-models', group, version, object.kind].filter((part) => part).join('/');
    const text = JSON.stringify(object, null, 1);
    typed.push(`import { I${object.kind} as T${count} } from '${module}';\nexport const o${count}: T${count} = ${text};`);
    try {
      const model = require(module)[object.kind];
      new model(object).validate();
    } catch (e) {
      wrong.push(`${name}: ${e.message}`);
    }
  }
}
writeFileSync(join(dir, 'objects.ts'), typed.join('\n'));
try {
  const tsc = join(dir, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
  execFileSync('node', [tsc, ...flags, 'objects.ts'], { cwd: dir, encoding: 'utf8' });
} catch (e) {
  wrong.push(e.stdout);
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log(`${count} objects are as their schemas have them`);
