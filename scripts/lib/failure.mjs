/** Something the person at the terminal can mend. `message` is one line: what is wrong and what to do. */
export class Failure extends Error {
  /** @param {string} message @param {{ cause?: unknown, exitCode?: number, isReported?: boolean }} [options] */
  constructor(message, { cause, exitCode = 1, isReported = false } = {}) {
    super(message, { cause });
    this.name = 'Failure';
    this.exitCode = exitCode;
    /** True when the reason stands on the terminal already. */
    this.isReported = isReported;
  }
}

/** One line of any error, for the terminal. */
export function oneLine(error) {
  const text = error instanceof Error ? error.message || error.code || error.name : String(error);
  return text.trim().split('\n')[0];
}

/**
 * Runs a command's body to its exit code. An error is one line on standard error; all of it with DEBUG=1.
 * @param {() => Promise<number | void>} body
 */
export async function runCommand(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const { isReported, exitCode = 1 } = Object(error);
    if (!isReported) process.stderr.write(`${oneLine(error)}\n`);
    if (process.env.DEBUG) process.stderr.write(`${wholeStory(error)}\n`);
    process.exitCode = exitCode;
  }
}

function wholeStory(error) {
  const { stack, cause, detail } = Object(error);
  return [stack, cause?.stack, detail].filter(Boolean).join('\n');
}
