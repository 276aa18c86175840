import { fork } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { Failure } from './failure.mjs';
import { lastComplaint, openLog, sizeOf } from './log-files.mjs';
import { identify } from './process-identity.mjs';

const DRAIN_MS = 10_000;
const READY_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** A server that stayed up this long has recovered: the next crash counts as the first. */
const RECOVERED_MS = 60_000;

/**
 * Keeps one server process (API or worker) alive: starts it, restarts it with growing pauses when it crashes, drains
 * it on stop. Does not decide what a crash means for the newsroom: `onCrash` does.
 */
export class SupervisedServer {
  #options;
  #child;
  #readyAt;
  #wasEverReady = false;
  #crashes = 0;
  #isStopping = false;
  #settleReady;

  /**
   * @param {{ name: string, entry: string, execArgv?: string[], env: NodeJS.ProcessEnv, dataDir: string, force: AbortSignal,
   *   onChange?: () => void, onCrash: (crash: { failure: Failure, crashes: number, wasEverReady: boolean }) => void }} options
   *   the log goes to `<dataDir>/logs/<name>.log`; `onChange` tells that `identity` has changed
   */
  constructor(options) {
    this.#options = options;
    this.ready = new Promise((resolve, reject) => {
      this.#settleReady = { resolve, reject };
    });
    // A crash is told through onCrash; nobody has to wait for this promise.
    this.ready.catch(() => {});
  }

  /** @returns {import('./process-identity.mjs').ProcessIdentity | undefined} */
  get identity() {
    return this.#child?.pid && identify(this.#child.pid);
  }

  start() {
    const { name, entry, execArgv, env, dataDir, onChange } = this.#options;
    const log = openLog(dataDir, name);
    const logStart = sizeOf(log.file);
    this.#readyAt = undefined;
    // Detached: Ctrl-C reaches this supervisor alone, which then stops the servers in order.
    // The channel makes them end by themselves when the supervisor is killed.
    const child = fork(entry, [], {
      env,
      execArgv,
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor, 'ipc'],
    });
    closeSync(log.descriptor);
    this.#child = child;
    const deadline = setTimeout(() => this.#kill(), READY_MS);
    child.on('message', (message) => {
      if (message?.type !== 'ready') return;
      clearTimeout(deadline);
      this.#readyAt = Date.now();
      this.#wasEverReady = true;
      this.#settleReady.resolve(message);
    });
    // "close" follows and tells it.
    child.once('error', () => {});
    child.once('close', (code, signal) => {
      clearTimeout(deadline);
      this.#gone(child, this.#explain({ code, signal, log: log.file, logStart }));
    });
    onChange?.();
  }

  /** Drains: 10 s to finish what is under way, then SIGKILL. */
  async stop() {
    this.#isStopping = true;
    const child = this.#child;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('close', resolve));
    const kill = () => this.#kill();
    const deadline = setTimeout(kill, DRAIN_MS);
    this.#options.force.addEventListener('abort', kill, { once: true });
    if (this.#options.force.aborted) kill();
    child.kill('SIGTERM');
    await gone;
    clearTimeout(deadline);
  }

  /** For watch mode: the same server with new code. */
  async restart() {
    await this.stop();
    this.#isStopping = false;
    this.#crashes = 0;
    this.start();
  }

  #explain({ code, signal, log, logStart }) {
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    const why = lastComplaint(log, logStart);
    return new Failure(`The ${this.#options.name} ${how}${why ? ` (${why})` : ''}: the whole story is in ${log}.`);
  }

  async #gone(child, failure) {
    if (this.#child !== child) return;
    const wasUpMs = this.#readyAt ? Date.now() - this.#readyAt : 0;
    this.#child = undefined;
    if (this.#isStopping) return;
    this.#crashes = wasUpMs > RECOVERED_MS ? 1 : this.#crashes + 1;
    const crashes = this.#crashes;
    this.#settleReady.reject(failure);
    this.#options.onCrash({ failure, crashes, wasEverReady: this.#wasEverReady });
    await delay(Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (crashes - 1)), undefined, { ref: false });
    if (!this.#isStopping) this.start();
  }

  #kill() {
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      this.#child?.kill('SIGKILL');
    }
  }
}
