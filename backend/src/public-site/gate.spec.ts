import { describe, expect, it } from '@jest/globals';
import { Gate } from './gate.js';

/** Work that goes on until it is told to end. */
function work() {
  let resolve: (n: number) => void = () => undefined;
  const promise = new Promise<number>((done) => (resolve = done));
  return { run: () => promise, resolve };
}

describe('the gate for readers', () => {
  it('lets as many through as it is wide, more wait, and the rest is turned away', async () => {
    const gate = new Gate(2, 1);
    const jobs = [work(), work(), work()];
    const begun: number[] = [];
    const ends = jobs.map((job, n) => gate.through(() => (begun.push(n), job.run())));
    await expect(gate.through(() => Promise.resolve(9))).rejects.toMatchObject({ code: 'unavailable' });
    expect(begun).toEqual([0, 1]);
    jobs[1]!.resolve(1);
    expect(await ends[1]).toBe(1);
    expect(begun).toEqual([0, 1, 2]);
    for (const job of jobs) job.resolve(0);
    expect(await Promise.all(ends)).toEqual([0, 1, 0]);
  });

  it('stays as wide as it was when work fails', async () => {
    const gate = new Gate(1, 0);
    for (let round = 0; round < 3; round++) await expect(gate.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.through(() => Promise.resolve(1))).toBe(1);
  });
});
