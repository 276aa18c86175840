const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const WORTH_A_LINE_MS = 1_000;

export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 9_950 ? 1 : 0)} s`;

/**
 * Says what a person is waiting for: one live line on a terminal, plain lines elsewhere.
 * @param {string} label for example "Building the backend"
 * @param {() => Promise<T>} work
 * @param {NodeJS.WriteStream} out
 * @template T
 * @returns {Promise<T>}
 */
export async function step(label, work, out = process.stdout) {
  const startedAt = Date.now();
  const live = out.isTTY ? spinner(label, startedAt, out) : undefined;
  if (!live) out.write(`${label} …\n`);
  let mark = '✗';
  try {
    const result = await work();
    mark = '✓';
    return result;
  } finally {
    const took = Date.now() - startedAt;
    live?.clear();
    if (live) out.write(`${mark} ${label} ${seconds(took)}\n`);
    else if (mark === '✓' && took > WORTH_A_LINE_MS) out.write(`${label}: done in ${seconds(took)}\n`);
  }
}

function spinner(label, startedAt, out) {
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    out.write(`\r${FRAMES[frame]} ${label} … ${Math.round((Date.now() - startedAt) / 1000)} s `);
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  return {
    clear() {
      clearInterval(timer);
      out.write('\r\u001B[2K');
    },
  };
}
