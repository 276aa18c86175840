import { CommandError } from './command-error.js';

const FETCH_TIMEOUT_MS = 20_000;
const FETCH_BYTES_MAX = 8_000_000;

export interface FetchedPage {
  bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  url: string;
  /** As the server says it: `text/html; charset=utf-8`. Empty where it does not. */
  contentType: string;
}

export const isAddress = (input: string): boolean => /^https?:\/\//.test(input);

/** For addresses that the person at the machine names. What others name is fetched within the walls of the evidence room. @throws CommandError */
export async function fetchPage(url: string, accept: string): Promise<FetchedPage> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS), headers: { accept } }).catch((error: unknown) => {
    throw new CommandError(`${url} does not answer (${(error as Error).message}): check the address`);
  });
  if (!response.ok) throw new CommandError(`${url} answers ${response.status}: check the address`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > FETCH_BYTES_MAX) throw new CommandError(`${url} is larger than 8 MB`);
  return { bytes, url: response.url || url, contentType: response.headers.get('content-type') ?? '' };
}
