const ANSWER_BYTES_MAX = 2_000_000;

export class AnswerTooLarge extends Error {}

/**
 * `fetch` that reads the whole answer, so that the caller's time limit covers its body too; follows no redirect.
 *
 * @throws AnswerTooLarge past 2 MB, counted after decompression; no more is read then
 */
export async function boundedFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetchWhole(input, init);
  } catch (error) {
    // Nobody but the time limit aborts; the client knows it by these words.
    throw init.signal?.aborted ? new Error('timed out', { cause: error }) : error;
  }
}

async function fetchWhole(input: string | URL | Request, init: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  const { status, statusText, headers } = response;
  const body = await readBounded(response);
  return new Response(body.length > 0 ? body : null, { status, statusText, headers });
}

async function readBounded({ body }: Response): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_BYTES_MAX) throw new AnswerTooLarge('answer too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
