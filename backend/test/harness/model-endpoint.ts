import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ChatRequest {
  path: string;
  authorization: string | undefined;
  /** The JSON that was sent. */
  body: any;
}

type Reply = (response: ServerResponse) => void;

/** An endpoint that speaks /chat/completions on this machine, and says what the test tells it to. */
export interface ModelEndpoint {
  url: string;
  requests: ChatRequest[];
  reply: Reply;
  close(): Promise<void>;
}

export async function openModelEndpoint(): Promise<ModelEndpoint> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint: ModelEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: [],
    reply: completion('{"proposals":[]}'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    endpoint.requests.push({ path: request.url!, authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) });
    endpoint.reply(response);
  }
  return endpoint;
}

const json = (status: number, body: string): Reply => (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

const message = (fields: object, reason = 'stop'): Reply =>
  json(200, JSON.stringify({ id: 'c', object: 'chat.completion', model: 'm', choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', ...fields } }], usage: { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 } }));

export const completion = (content: string, reason?: string): Reply => message({ content }, reason);
export const proposing = (...proposals: unknown[]): Reply => completion(JSON.stringify({ proposals }));
export const refusing = message({ content: null, refusal: 'I can not help with that.' });
export const failing = (status: number): Reply => json(status, '{"error":{"message":"no"}}');
export const sending = (body: string): Reply => json(200, body);
/** Leads elsewhere. */
export const redirecting = (to: string): Reply => (response) => void response.writeHead(307, { location: to }).end();
/** Never says a word. */
export const silent: Reply = () => undefined;
/** Begins an answer and never ends it. */
export const stuck: Reply = (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":');
/** Ten megabytes in chunks, for as long as somebody listens. */
export const huge: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  let left = 160;
  const more = (): void => {
    while (left-- > 0) if (!response.write(Buffer.alloc(65_536, 32))) return void response.once('drain', more);
    response.end();
  };
  more();
};
