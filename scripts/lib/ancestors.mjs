import { describe, identify, isAlive } from './process-identity.mjs';

const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'zsh', 'busybox']);
const POLL_MS = process.platform === 'linux' ? 300 : 2_000;

/**
 * The processes that npm put above this one (npm, and the shell between). When one of them is killed, nobody is left at
 * whose terminal this newsroom runs. A start without npm answers to nobody.
 * @returns {import('./process-identity.mjs').ProcessIdentity[]}
 */
export function npmAncestors(env = process.env, pid = process.ppid) {
  if (!env.npm_lifecycle_event) return [];
  const parent = describe(pid);
  if (!parent) return [];
  const above = SHELLS.has(parent.name) && parent.parent > 1 ? [identify(parent.parent)] : [];
  return [identify(pid), ...above].filter(Boolean);
}

/** Calls `onGone` once when one of them has died. @returns {() => void} ends the watch */
export function watchAncestors(ancestors, onGone) {
  if (ancestors.length === 0) return () => {};
  const timer = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
