/**
 * Runs stages side by side where cores allow, each as soon as what it needs is through, in the order of the list. A
 * failure stops nothing else; a stage whose need has failed runs all the same, because half an answer is an answer.
 * @template {{ name: string, cores: number, needs?: string[] }} S
 * @param {S[]} stages
 * @param {number} cores how many there are
 * @param {(stage: S) => Promise<void>} run must not reject
 */
export async function runSideBySide(stages, cores, run) {
  const waiting = [...stages];
  const unfinished = new Set(stages.map(({ name }) => name));
  const running = new Map();
  const busy = () => [...running.keys()].reduce((sum, stage) => sum + stage.cores, 0);
  const isReady = (stage) =>
    (stage.needs ?? []).every((name) => !unfinished.has(name)) && (running.size === 0 || busy() + stage.cores <= cores);

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(isReady);
    if (next >= 0) {
      const [stage] = waiting.splice(next, 1);
      const done = run(stage).then(() => {
        unfinished.delete(stage.name);
        running.delete(stage);
      });
      running.set(stage, done);
    } else {
      await Promise.race(running.values());
    }
  }
}
