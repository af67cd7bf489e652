// The demo as it is installed: the real service on a Kafka of its own, with a news site on loopback.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { begin } from './processes.mjs';
import { until } from './prometheus.mjs';

export class Demo {
  static async start(dir, home) {
    const out = path.join(dir, 'demo.log');
    const log = fs.openSync(out, 'w');
    const process = await begin(`${home}/bin/tocsin`, ['demo', '--speed', '2'], { stdio: ['ignore', log, log], env: { ...globalThis.process.env, TMPDIR: dir } });
    return new Demo(process, out);
  }

  constructor(process, out) {
    Object.assign(this, { process, out });
  }

  /** Waits for words on its screen; gives what the pattern's groups hold. */
  says(pattern, seconds) {
    return until(`the demo says ${pattern}`, seconds, () => {
      const said = fs.readFileSync(this.out, 'utf8');
      if (this.process.exitCode !== null) throw new Error(`the demo ended: ${said.slice(-2000)}`);
      return said.match(pattern)?.slice(1);
    });
  }

  /** Writes a record to one of its topics, past everything that the service would check. */
  write(kafka, topic, key, value) {
    const sent = spawnSync('kcat', ['-P', '-b', kafka, '-X', 'topic.partitioner=murmur2_random', '-t', topic, '-k', key], { input: value, timeout: 20_000 });
    if (sent.status !== 0) throw new Error(`kcat: ${sent.stderr}`);
  }
}
