import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { connect, type FetchRules, networkRefusal, type RefusalCode } from '../outbound/index.js';

/** What came of an attempt: the receiver's status, or why there was none. */
export interface Outcome {
  status: number | null;
  error: RefusalCode | null;
  ms: number;
  /** The first of what the receiver said to it, for people; null where it said nothing. */
  answer: string | null;
}

export interface SenderLimits {
  /** For everything until the status is there. */
  milliseconds: number;
  /** To hear what is said with it; what a receiver says after that is not waited for. */
  answerMilliseconds: number;
}

const LIMITS: SenderLimits = { milliseconds: 15_000, answerMilliseconds: 2_000 };
const HEADER_BYTES_MAX = 32_768;
const ANSWER_BYTES = 4_096;
const ANSWER_SHOWN = 500;

/** Posts to addresses that admins name: within the same walls as every other request of the server, and where one leads elsewhere it is not followed. */
export class WebhookSender {
  constructor(
    private readonly rules: FetchRules,
    /** Tells the receiver who asks. */
    private readonly agent: string,
    private readonly limits = LIMITS,
  ) {}

  /** Never throws: whatever a receiver does is an outcome. */
  async send(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<Outcome> {
    const began = performance.now();
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    const outcome = (rest: Partial<Outcome>): Outcome => ({ status: null, error: null, answer: null, ...rest, ms: Math.round(performance.now() - began) });
    try {
      const response = await this.post(new URL(address), headers, Buffer.from(body), signal);
      return outcome({ status: response.statusCode!, answer: await this.firstOf(response) });
    } catch (error) {
      return outcome({ error: signal.aborted ? 'too_slow' : codeOf(error) });
    }
  }

  private async post(url: URL, headers: Readonly<Record<string, string>>, body: Buffer, signal: AbortSignal): Promise<IncomingMessage> {
    this.rules.check(url);
    const socket = await connect(url, this.rules, signal);
    const request = http.request({
      method: 'POST',
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, 'user-agent': this.agent, 'content-type': 'application/json', 'content-length': body.byteLength, connection: 'close', ...headers },
      maxHeaderSize: HEADER_BYTES_MAX,
      signal,
    });
    request.on('error', () => undefined);
    request.end(body);
    const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
    return response;
  }

  /** The status is what counts: an answer that is cut off, endless or slow changes nothing about it. */
  private async firstOf(response: IncomingMessage): Promise<string | null> {
    const chunks: Buffer[] = [];
    const enough = setTimeout(() => response.destroy(), this.limits.answerMilliseconds);
    try {
      let size = 0;
      for await (const chunk of response as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size >= ANSWER_BYTES) break;
      }
    } catch {
      // What came until then is what there is.
    } finally {
      clearTimeout(enough);
      response.destroy();
    }
    const text = Buffer.concat(chunks).toString('utf8').slice(0, ANSWER_SHOWN).toWellFormed().replaceAll('\0', '\uFFFD');
    return text === '' ? null : text;
  }
}

function codeOf(error: unknown): RefusalCode {
  return /^HPE_/.test((error as NodeJS.ErrnoException).code ?? '') ? 'unreadable' : networkRefusal(error).code;
}
