import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npmAncestors, watchAncestors } from './ancestors.mjs';
import { buildStale } from './build.mjs';
import { lockDataDirectory } from './data-lock.mjs';
import { embeddedPostgres, requireReachable } from './database.mjs';
import { Failure } from './failure.mjs';
import { installMissing } from './install.mjs';
import { rotate } from './log-files.mjs';
import { compiledEntry } from './paths.mjs';
import { freePort, requireFreePort } from './port.mjs';
import { runNode } from './run.mjs';
import { isSchemaCurrent, rememberSchema } from './schema.mjs';
import { browserUrl } from './settings.mjs';
import { SupervisedServer } from './supervise.mjs';
import { step } from './terminal.mjs';
import { makeDataDirectory } from './writable.mjs';

const HOPELESS_CRASHES = 5;
/** Left to itself the runtime lets garbage grow to several times what is alive: a long export would take 450 MB where 250 do. */
const WORKER_ARGS = ['--max-old-space-size=512'];

/**
 * A newsroom: the data directory, its database, the API and the worker.
 * Opens in order, and leaves with `shutdown` how each part is closed.
 */
export class Newsroom {
  /**
   * @param {ReturnType<import('./settings.mjs').readSettings>} settings
   * @param {import('./shutdown.mjs').Shutdown} shutdown
   * @param {{ isWatched?: boolean }} [options] `isWatched`: a developer will mend what does not start, so keep trying
   */
  constructor(settings, shutdown, { isWatched = false } = {}) {
    this.isWatched = isWatched;
    this.settings = settings;
    this.shutdown = shutdown;
    this.dataDir = settings.dataDir;
    this.servers = [];
  }

  /** Everything that can be refused is refused here, before anything heavy starts. */
  async claim() {
    makeDataDirectory(this.dataDir);
    if (this.settings.port === 0) this.settings.port = await freePort(this.settings.host);
    const { host, port } = this.settings;
    this.lock = await lockDataDirectory(this.dataDir, { url: browserUrl(host, port), signal: this.shutdown.signal });
    this.shutdown.defer(() => this.lock.release());
    this.shutdown.signal.addEventListener('abort', () => this.lock.update({ isStopping: true }), { once: true });
    const stopWatching = watchAncestors(npmAncestors(), () => this.shutdown.request());
    this.shutdown.defer(stopWatching);
    await requireFreePort(host, port);
  }

  /** @param {Parameters<typeof buildStale>[0]} [buildOptions] */
  async prepare(buildOptions = {}) {
    const { signal } = this.shutdown;
    await installMissing({ signal });
    await buildStale({ ...buildOptions, signal });
  }

  async openDatabase() {
    if (this.settings.databaseUrl) {
      await requireReachable(this.settings.databaseUrl);
      this.databaseUrl = this.settings.databaseUrl;
      return;
    }
    rotate(join(this.dataDir, 'logs/postgres.log'));
    const isFirst = !existsSync(join(this.dataDir, 'postgres')) && !existsSync(join(this.dataDir, 'postgres.location'));
    await (isFirst ? step('Creating the database', () => this.#openEmbedded()) : this.#openEmbedded());
    this.shutdown.defer(() => this.database.stop());
  }

  async #openEmbedded() {
    const { startEmbedded } = await embeddedPostgres();
    this.database = await startEmbedded({ dataDir: this.dataDir });
    this.databaseUrl = this.database.url;
    void this.database.exited.then(() => this.#reviveDatabase());
  }

  /** Somebody killed the database server. The servers reconnect by themselves once it is back in the same place. */
  async #reviveDatabase() {
    if (this.shutdown.isRequested) return;
    process.stderr.write('The database server has ended unexpectedly and is started again.\n');
    try {
      await this.#openEmbedded();
    } catch (error) {
      this.shutdown.request(error);
    }
  }

  async migrate() {
    if (await isSchemaCurrent(this.databaseUrl, this.dataDir)) return;
    await this.#cli('migrate');
    await rememberSchema(this.databaseUrl, this.dataDir);
  }

  /** Once for each data directory; a database that holds anything is left as it is. */
  async loadDemoOnce() {
    const marker = join(this.dataDir, 'demo.offered');
    if (!this.settings.isDemoWanted || existsSync(marker)) return;
    await step('Loading the demo newsroom', () => this.#cli('seed-demo'));
    writeFileSync(marker, `${new Date().toISOString()}\n`);
  }

  async #cli(...args) {
    const { code, output, stderr } = await runNode([compiledEntry.cli, ...args], { env: this.#env(), signal: this.shutdown.signal });
    if (code === 0) return;
    const complaint = stderr.trim().split('\n').at(-1)?.replace(/^claimdesk: /, '') || `exit code ${code}`;
    throw new Failure(`"claimdesk ${args.join(' ')}" failed: ${complaint}`, { cause: { stack: output } });
  }

  /** @returns {Promise<string>} the address it serves */
  async openServers() {
    const api = this.#supervise('api', compiledEntry.api, ({ failure, crashes, wasEverReady }) => {
      const isHopeless = !this.isWatched && (!wasEverReady || crashes >= HOPELESS_CRASHES);
      if (isHopeless) this.shutdown.request(failure);
      else process.stderr.write(`${failure.message} Starting it again.\n`);
    });
    const worker = this.#supervise('worker', compiledEntry.worker, ({ failure }) => {
      process.stderr.write(`${failure.message} Starting it again.\n`);
    }, WORKER_ARGS);
    this.shutdown.defer(() => Promise.all([api.stop(), worker.stop()]));
    for (const server of this.servers) server.start();
    // The worker's crash is no reason to keep people from their desk: it is told, and tried again.
    const bothUp = Promise.all([api.ready, worker.ready.catch(() => {})]);
    await Promise.race([bothUp, this.shutdown.requested()]);
    this.url = process.env.PUBLIC_URL || browserUrl(this.settings.host, this.settings.port);
    this.lock.update({ url: this.url });
    this.#publish();
    return this.url;
  }

  /** New code, or a new schema, is taken up by both at once. */
  async restartServers() {
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.migrate();
    await Promise.all(this.servers.map((server) => server.restart()));
  }

  #supervise(name, entry, onCrash, execArgv = []) {
    const server = new SupervisedServer({
      name,
      entry,
      execArgv,
      env: this.#env(),
      dataDir: this.dataDir,
      force: this.shutdown.force,
      onChange: () => this.lock.update({ servers: this.servers.map(({ identity }) => identity).filter(Boolean) }),
      onCrash,
    });
    this.servers.push(server);
    return server;
  }

  #env() {
    const { host, port, isDemoWanted } = this.settings;
    return {
      NODE_ENV: 'production',
      ...process.env,
      DATABASE_URL: this.databaseUrl,
      DATA_DIR: this.dataDir,
      HOST: host,
      PORT: String(port),
      DEMO: isDemoWanted ? 'on' : 'off',
    };
  }

  /** How the command line finds the running newsroom. */
  #publish() {
    const file = join(this.dataDir, 'runtime.json');
    writeFileSync(file, `${JSON.stringify({ pid: process.pid, url: this.url, databaseUrl: this.databaseUrl })}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
    this.shutdown.defer(() => rmSync(file, { force: true }));
  }

  /** @returns {{ role: string, email: string }[]} */
  get demoPeople() {
    try {
      return JSON.parse(readFileSync(join(this.dataDir, 'demo-credentials.json'), 'utf8'));
    } catch {
      return [];
    }
  }
}
