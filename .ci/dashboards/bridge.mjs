// The bridge as it is installed, between the demo's Kafka and a real Alertmanager with the shipped configuration, whose
// duty officer counts the calls.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { begin } from './processes.mjs';
import { freePort, PATIENCE, sleep, until } from './prometheus.mjs';

const QUIET = 15_000;

export class Bridge {
  static async start(dir, home, config, kafka) {
    const started = Object.assign(new Bridge(), { dir, home, kafka, calls: new Map(), port: await freePort() });
    const officer = http.createServer((request, response) => started.called(request, response));
    await new Promise(listening => officer.listen(0, '127.0.0.1', listening));
    officer.unref();
    const hook = `http://127.0.0.1:${officer.address().port}/`;
    const shipped = fs.readFileSync(config, 'utf8');
    fs.writeFileSync(path.join(dir, 'alertmanager.yml'), shipped.replace('- name: duty\n',
      `- name: duty\n    webhook_configs: [{url: '${hook}', send_resolved: false}]\n`));
    await started.run();
    return started;
  }

  /** Starts both, on what Alertmanager kept. */
  async run() {
    const out = path.join(this.dir, `bridge-${Date.now()}.log`);
    const log = fs.openSync(out, 'w');
    const stdio = ['ignore', log, log];
    this.alertmanager = await begin('prometheus-alertmanager', [`--config.file=${this.dir}/alertmanager.yml`, `--storage.path=${this.dir}/bridged`,
      `--web.listen-address=127.0.0.1:${this.port}`, '--cluster.listen-address='], { stdio });
    this.bridge = await begin(`${this.home}/bin/tocsin`, ['bridge', '--bootstrap', this.kafka, '--alertmanager', `http://127.0.0.1:${this.port}/`,
      '--metrics-port', '0'], { stdio, env: { ...process.env, TOCSIN_JAVA_OPTS: '-Xmx128m' } });
    this.metrics = await until('the bridge serves metrics', 30, () => fs.readFileSync(out, 'utf8').match(/metrics on \/?(\S+)/)?.[1]);
  }

  processes() {
    return [this.alertmanager, this.bridge];
  }

  called(request, response) {
    let body = '';
    request.on('data', part => { body += part; });
    request.on('end', () => {
      for (const { status, labels } of JSON.parse(body).alerts) {
        const name = `${labels.alert_id}/${labels.revision}${status === 'firing' ? '' : ` ${status}`}`;
        this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
      }
      response.end();
    });
  }

  /** What must stand: the latest transition of every alert. */
  latest() {
    const told = spawnSync(`${this.home}/bin/tocsin`, ['alerts', '--bootstrap', this.kafka], { encoding: 'utf8', timeout: 60_000 });
    const alerts = told.stdout.trim().split('\n').map(line => JSON.parse(line));
    return [...new Map(alerts.map(a => [a.alert_id, `${a.alert_id}/${a.revision}`])).values()].sort();
  }

  async holds(wanted) {
    let found;
    await until('Alertmanager holds what stands', 20, async () => {
      const all = await (await fetch(`http://127.0.0.1:${this.port}/api/v2/alerts`)).json().catch(() => []);
      found = all.map(a => `${a.labels.alert_id}/${a.labels.revision}`).sort();
      return found.join() === wanted.join();
    }).catch(e => { throw new Error(`${e.message}: ${found} in place of ${wanted}`); });
  }

  /**
   * Alertmanager holds the latest transition of every alert and nothing else; each was one call, and stays one when both have been
   * started anew. Says how many stand, and how many calls there were.
   */
  async tells() {
    const wanted = this.latest();
    await this.holds(wanted);
    await until('somebody was called for each', 60, () => wanted.every(name => this.calls.has(name)));
    for (const each of this.processes()) {
      each.kill('SIGTERM');
      await new Promise(ended => each.on('exit', ended));
    }
    await this.run();
    await this.holds(wanted);
    await sleep(QUIET * PATIENCE);
    for (const [name, times] of this.calls) if (times > 1 || name.includes(' ')) throw new Error(`${times} calls for ${name}`);
    return [wanted.length, this.calls.size];
  }
}
