// A real Prometheus on loopback, and what is asked of it.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { begin } from './processes.mjs';

export const sleep = ms => new Promise(done => setTimeout(done, ms));

/** A port of loopback that nobody listens on. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = net.createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** So many times as long as usual everything may take: for a machine that is busy otherwise. */
export const PATIENCE = Number(process.env.PATIENCE ?? 1);

/** Waits until something is the case, asked again every quarter of a second. */
export async function until(what, seconds, ask) {
  const end = Date.now() + seconds * PATIENCE * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds * PATIENCE} s: ${what}`);
    await sleep(250);
  }
}

export class Prometheus {
  /** Reads the rules as they stand, and scrapes what `target` names later, every second. */
  static async start(dir, rules) {
    const port = await freePort();
    const targets = path.join(dir, 'targets.json');
    fs.writeFileSync(targets, '[]');
    fs.writeFileSync(path.join(dir, 'prometheus.yml'), JSON.stringify({
      global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
      rule_files: [path.join(rules, '*.yaml')],
      scrape_configs: [{
        job_name: 'tocsin',
        file_sd_configs: [{ files: [targets], refresh_interval: '1s' }],
      }],
    }));
    const log = fs.openSync(path.join(dir, 'prometheus.log'), 'w');
    await begin('prometheus', [`--config.file=${dir}/prometheus.yml`, `--storage.tsdb.path=${dir}/tsdb`,
      `--web.listen-address=127.0.0.1:${port}`, '--log.level=warn'], { stdio: ['ignore', log, log] });
    const started = new Prometheus(targets, `http://127.0.0.1:${port}`);
    await until('Prometheus answers', 30, () => fetch(`${started.url}/-/ready`).then(r => r.ok, () => false));
    return started;
  }

  constructor(targets, url) {
    Object.assign(this, { targets, url });
  }

  target(...addresses) {
    fs.writeFileSync(this.targets, JSON.stringify([{ targets: addresses }]));
  }

  async get(what, parameters = {}) {
    const answer = await fetch(`${this.url}/api/v1/${what}`, what === 'rules' ? {} : { method: 'POST', body: new URLSearchParams(parameters) });
    const body = await answer.json();
    if (body.status !== 'success') throw new Error(body.error);
    return body.data;
  }

  /** Series with a number in them between two times, in seconds: {labels, values}. */
  async range(query, start, end) {
    const { result } = await this.get('query_range', { query, start, end, step: 2 });
    return result
      .map(s => ({ labels: s.metric, values: s.values.map(v => Number(v[1])).filter(Number.isFinite) }))
      .filter(s => s.values.length);
  }
}
