import http, { type IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { once } from 'node:events';
import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { connect, type FetchRules, networkRefusal, Refusal } from '../../outbound/index.js';

export interface FetchedPage {
  /** Where the redirects ended. */
  finalUrl: string;
  mediaType: string;
  charset: string | null;
  bytes: Buffer;
}

const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADER_BYTES_MAX = 32_768;
/** Text shrinks to a tenth; what grows two hundredfold was made to. */
const GROWTH_MAX = 200;
const GROWTH_SEEN_FROM_BYTES = 1_000_000;

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => zlib.createInflate(),
  br: () => zlib.createBrotliDecompress(),
};

/** Fetches pages that people name: no cookies, no credentials, only the public internet, and never more than the rules allow. */
export class PageFetcher {
  constructor(
    private readonly rules: FetchRules,
    /** Tells the site who asks. */
    private readonly agent: string,
  ) {}

  /** @throws Refusal with what people are told */
  async fetch(address: string): Promise<FetchedPage> {
    const signal = AbortSignal.timeout(this.rules.limits.milliseconds);
    try {
      return await this.follow(new URL(address), signal);
    } catch (error) {
      throw signal.aborted ? new Refusal('too_slow') : refusalOf(error);
    }
  }

  private async follow(start: URL, signal: AbortSignal): Promise<FetchedPage> {
    let url = start;
    for (let redirects = 0; redirects <= this.rules.limits.redirects; redirects++) {
      this.rules.check(url);
      const response = await this.ask(url, signal);
      const next = REDIRECTS.has(response.statusCode!) ? response.headers.location : undefined;
      if (next === undefined) return { finalUrl: url.href, ...(await this.read(response, signal)) };
      response.destroy();
      if (!URL.canParse(next, url.href)) throw new Refusal('site_error');
      url = new URL(next, url);
    }
    throw new Refusal('too_many_redirects');
  }

  private async ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const socket = await connect(url, this.rules, signal);
    const request = http.request({
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, 'user-agent': this.agent, accept: [...READABLE].join(', '), 'accept-encoding': 'gzip, deflate, br', connection: 'close' },
      maxHeaderSize: HEADER_BYTES_MAX,
      signal,
    });
    request.on('error', () => undefined);
    request.end();
    const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
    return response;
  }

  private async read(response: IncomingMessage, signal: AbortSignal): Promise<Omit<FetchedPage, 'finalUrl'>> {
    try {
      refuseStatus(response.statusCode!);
      const [mediaType, charset] = contentType(response.headers['content-type']);
      if (!READABLE.has(mediaType)) throw new Refusal('wrong_type');
      const bytes = await this.body(response, signal);
      if (bytes.byteLength === 0) throw new Refusal('empty');
      return { mediaType, charset, bytes };
    } finally {
      response.destroy();
    }
  }

  /** The body as it was before it was compressed, measured as it grows: the length that a site claims is not asked for. */
  private async body(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
    const { bytes: limit } = this.rules.limits;
    const chunks: Buffer[] = [];
    let [sent, size] = [0, 0];
    const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        sent += chunk.byteLength;
        if (sent > limit) throw new Refusal('too_large');
        yield chunk;
      }
    };
    const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
      for await (const chunk of source) {
        size += chunk.byteLength;
        const grown = size > GROWTH_SEEN_FROM_BYTES && size > sent * GROWTH_MAX;
        if (size > limit || grown) throw new Refusal('too_large');
        chunks.push(chunk);
      }
    };
    const decoder = decoderOf(response.headers['content-encoding']);
    if (decoder) await pipeline(response, counted, decoder, collect, { signal });
    else await pipeline(response, counted, collect, { signal });
    return Buffer.concat(chunks);
  }
}

function refuseStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new Refusal('gone');
  if ([401, 402, 403, 407, 429, 451].includes(status)) throw new Refusal('not_let_in');
  throw new Refusal('site_error');
}

function decoderOf(encoding = ''): Transform | null {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const decoder = DECODERS[name];
  if (!decoder) throw new Refusal('unreadable');
  return decoder();
}

function contentType(header = ''): [mediaType: string, charset: string | null] {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replace(/"/g, '');
  return [type, charset || null];
}

function refusalOf(error: unknown): Refusal {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!(error instanceof Refusal) && /^(Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) return new Refusal('unreadable');
  return networkRefusal(error);
}
