// The processes that a check starts. What begins here is known here, so that all of it can be ended whatever goes wrong.
import { spawn } from 'node:child_process';

const running = new Set();

/** A process that has begun, or an error that names what cannot be started. */
export function begin(command, args, options) {
  const child = spawn(command, args, options);
  return new Promise((begun, fail) => {
    child.on('spawn', () => { running.add(child); begun(child); });
    child.on('exit', () => running.delete(child));
    child.on('error', e => fail(new Error(`cannot start ${command}: ${e.code === 'ENOENT' ? 'there is no such file' : e.message}`)));
  });
}

/** Asks whatever still runs to end, each by its own id. */
export function endAll() {
  for (const child of running) child.kill('SIGTERM');
}
