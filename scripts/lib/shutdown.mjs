import { oneLine } from './failure.mjs';

/** npm passes a Ctrl-C on that the terminal has sent here already: one press may arrive twice. */
const SAME_PRESS_MS = 1_000;

/**
 * One way out for a long-running command: a signal, a lost parent and a fatal error all end here.
 * What was started registers how it is stopped; the last started is stopped first.
 */
export class Shutdown {
  #controller = new AbortController();
  #closers = [];
  #force = new AbortController();
  #uninstall = () => {};

  /** Aborted when the command is to stop. */
  get signal() {
    return this.#controller.signal;
  }

  /** Aborted when somebody has lost patience: closers then kill instead of waiting. */
  get force() {
    return this.#force.signal;
  }

  get isRequested() {
    return this.signal.aborted;
  }

  /** Ctrl-C, kill, a closed terminal. A second Ctrl-C forces. */
  listen({ onRequest = () => {}, onForce = () => {} } = {}) {
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    let firstAt;
    const handler = () => {
      firstAt ??= Date.now();
      if (!this.isRequested) {
        onRequest();
        this.request();
      } else if (Date.now() - firstAt < SAME_PRESS_MS) {
        return;
      } else if (!this.#force.signal.aborted) {
        onForce();
        this.#force.abort();
      }
    };
    for (const name of names) process.on(name, handler);
    this.#uninstall = () => names.forEach((name) => process.off(name, handler));
  }

  /** @param {Error} [fatal] why, when it is not the user's wish */
  request(fatal) {
    this.fatal ??= this.isRequested ? undefined : fatal;
    this.#controller.abort();
  }

  /** Resolves when the command is to stop; rejects when something fatal is the reason. */
  async requested() {
    if (!this.isRequested) await new Promise((resolve) => this.signal.addEventListener('abort', resolve, { once: true }));
    if (this.fatal) throw this.fatal;
  }

  /** @param {() => unknown} closer */
  defer(closer) {
    this.#closers.push(closer);
  }

  async close() {
    this.#controller.abort();
    for (const closer of this.#closers.splice(0).reverse()) {
      try {
        await closer();
      } catch (error) {
        process.stderr.write(`While stopping: ${oneLine(error)}\n`);
      }
    }
    this.#uninstall();
  }
}

/**
 * Runs `body`, waits until the command is to stop, and closes what `body` deferred. What a stop interrupts is no failure.
 * @param {(shutdown: Shutdown) => Promise<void>} body
 * @param {Parameters<Shutdown['listen']>[0]} [listeners]
 */
export async function untilStopped(body, listeners) {
  const shutdown = new Shutdown();
  shutdown.listen(listeners);
  try {
    await body(shutdown);
    await shutdown.requested();
  } catch (error) {
    if (!shutdown.isRequested || shutdown.fatal) throw error;
  } finally {
    await shutdown.close();
  }
}
