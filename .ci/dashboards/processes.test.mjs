import assert from 'node:assert';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Demo } from './demo.mjs';
import { begin, endAll } from './processes.mjs';

test('what cannot be started is named', async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'processes-'));
  await assert.rejects(Demo.start(dir, '/nowhere'), { message: 'cannot start /nowhere/bin/tocsin: there is no such file' });
  fs.rmSync(dir, { recursive: true });
});

test('all that was started is ended', async () => {
  const child = await begin('sleep', ['60'], { stdio: 'ignore' });
  const ended = new Promise(done => child.on('exit', (_, signal) => done(signal)));
  endAll();
  assert.equal(await ended, 'SIGTERM');
});
