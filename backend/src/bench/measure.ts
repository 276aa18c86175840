import { performance } from 'node:perf_hooks';

export interface Rate {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  count: number;
}

/** Runs `call` from many clients at once for some seconds. @returns calls a second, and how long one takes */
export async function rateOf(clients: number, seconds: number, call: (client: number) => Promise<void>): Promise<Rate> {
  const durations: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const work = async (client: number): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await call(client);
      durations.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  const elapsed = (performance.now() - begin) / 1000;
  durations.sort((a, b) => a - b);
  const at = (share: number): number => round(durations[Math.min(durations.length - 1, Math.floor(durations.length * share))] ?? 0);
  return { perSecond: round(durations.length / elapsed), p50Ms: at(0.5), p99Ms: at(0.99), count: durations.length };
}

/** @returns seconds that `work` took */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Samples the process's memory while `work` runs. @returns the highest resident set, in MB */
export async function peakMemoryOf(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(sample, 20);
  try {
    sample();
    await work();
    sample();
  } finally {
    clearInterval(timer);
  }
  return Math.round(peak / 1e6);
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
