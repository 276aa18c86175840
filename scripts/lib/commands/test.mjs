import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { Failure, oneLine, runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';
import { dist } from '../paths.mjs';
import { seconds } from '../terminal.mjs';
import { runSideBySide } from '../testing/schedule.mjs';
import { makeStages } from '../testing/stages.mjs';

const outputDir = join(dist, 'test-results');
const HEARTBEAT_MS = 30_000;

const write = (line) => process.stdout.write(`${line}\n`);

/** `npm test`: every stage, whatever the others say. The last line is "N passed, N failed". */
export async function main() {
  await runCommand(async () => {
    const cores = Math.max(2, availableParallelism());
    const stages = choose(makeStages(cores), process.argv.slice(2));
    await installMissing();
    rmSync(outputDir, { recursive: true, force: true });
    mkdirSync(outputDir, { recursive: true });
    const results = [];
    await runSideBySide(stages, cores, async (stage) => results.push(await runStage(stage)));
    return report(results);
  });
}

/** `--only unit` or `--only unit,lint`: these and what they need. */
function choose(stages, args) {
  if (args.length === 0) return stages;
  const only = /^--only(?:=(.+))?$/.exec(args[0]);
  const names = (only?.[1] ?? (only && args[1]) ?? '').split(',').filter(Boolean);
  const known = stages.map(({ name }) => name);
  if (names.length === 0 || names.some((name) => !known.includes(name))) {
    throw new Failure(`Usage: npm test -- --only NAME[,NAME] with ${known.join(', ')}`, { exitCode: 2 });
  }
  const wanted = new Set(names.flatMap((name) => [name, ...(stages.find((stage) => stage.name === name).needs ?? [])]));
  return stages.filter(({ name }) => wanted.has(name));
}

async function runStage(stage) {
  const startedAt = Date.now();
  const took = () => seconds(Date.now() - startedAt);
  const say = (line) => write(`  ${stage.name}: ${line}`);
  write(`▸ ${stage.name}`);
  const heartbeat = setInterval(() => say(`still running, ${took()}`), HEARTBEAT_MS);
  const counts = await stage.run({ outputDir, say }).catch((error) => ({ passed: 0, failed: 1, problems: [error.stack ?? oneLine(error)] }));
  clearInterval(heartbeat);
  const result = counts.passed + counts.failed > 0 ? counts : { passed: 0, failed: 1, problems: ['it ran no test'] };
  for (const problem of result.problems) write(indent(problem.trim()));
  write(`${result.failed > 0 ? '✗' : '✓'} ${stage.name}: ${result.passed} passed, ${result.failed} failed, ${took()}`);
  return { ...result, name: stage.name };
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) write(`\nFailed: ${broken.join(', ')}`);
  write(`${sum('passed')} passed, ${sum('failed')} failed`);
  return broken.length > 0 ? 1 : 0;
}

const indent = (text) => text.replaceAll(/^/gm, '    ');
