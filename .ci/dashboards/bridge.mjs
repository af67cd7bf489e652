// The bridge as it is installed, between the demo's Kafka and a real Alertmanager with the shipped configuration.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, until } from './prometheus.mjs';

export class Bridge {
  static async start(dir, home, config, kafka) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const out = path.join(dir, 'bridge.log');
    const log = fs.openSync(out, 'w');
    const stdio = ['ignore', log, log];
    const alertmanager = spawn('prometheus-alertmanager', [`--config.file=${config}`, `--storage.path=${dir}/bridged`,
      `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='], { stdio });
    const bridge = spawn(`${home}/bin/tocsin`, ['bridge', '--bootstrap', kafka, '--alertmanager', url, '--metrics-port', '0'],
      { stdio, env: { ...process.env, TOCSIN_JAVA_OPTS: '-Xmx128m' } });
    const metrics = await until('the bridge serves metrics', 30, () => fs.readFileSync(out, 'utf8').match(/metrics on \/?(\S+)/)?.[1]);
    return Object.assign(new Bridge(), { processes: [alertmanager, bridge], url, home, kafka, metrics });
  }

  /** Waits until Alertmanager holds the latest transition of every alert, and nothing else; says how many. */
  async held() {
    const told = spawnSync(`${this.home}/bin/tocsin`, ['alerts', '--bootstrap', this.kafka], { encoding: 'utf8', timeout: 60_000 });
    const latest = new Map(told.stdout.trim().split('\n').map(line => JSON.parse(line)).map(a => [a.alert_id, `${a.alert_id}/${a.revision} ${a.headline}`]));
    const wanted = [...latest.values()].sort().join('\n');
    let found;
    await until('Alertmanager holds what stands', 20, async () => {
      const all = await (await fetch(`${this.url}api/v2/alerts`)).json();
      found = all.map(a => `${a.labels.alert_id}/${a.labels.revision} ${a.annotations.summary}`).sort().join('\n');
      return found === wanted;
    }).catch(e => { throw new Error(`${e.message}:\n${found}\nin place of\n${wanted}`); });
    return latest.size;
  }
}
