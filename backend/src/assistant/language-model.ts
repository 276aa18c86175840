import { Inject, Injectable } from '@nestjs/common';
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { z } from 'zod';
import { type AssistantSettings, CONFIG, type Config } from '../config/index.js';
import { AssistantFailure } from './assistant-failure.js';
import { AnswerTooLarge, boundedFetch } from './bounded-fetch.js';
import { ANSWER_SCHEMA, promptFor } from './prompt.js';

const OUTPUT_TOKENS_MAX = 8_000;
const TokenCount = z.int().min(0).max(2 ** 31 - 1);

/** The parts of a chat completion that are read; an endpoint may answer anything. */
const Completion = z.object({
  choices: z
    .array(z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }) }))
    .min(1),
  usage: z.object({ prompt_tokens: TokenCount, completion_tokens: TokenCount }).nullish().catch(null),
});

export interface ModelAnswer {
  content: string;
  inputTokens: number | null;
  outputTokens: number | null;
}

/** Asks the configured endpoint, once: text in, text out. It is given no tools, and no address but the configured one is ever fetched. */
@Injectable()
export class LanguageModel {
  readonly settings: AssistantSettings | null;
  private readonly client: OpenAI | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.settings = config.assistant;
    this.client = config.assistant && clientFor(config.assistant);
  }

  /** @throws AssistantFailure */
  async propose(text: string): Promise<ModelAnswer> {
    if (!this.client || !this.settings) throw new AssistantFailure('The assistant is switched off.');
    const { system, user } = promptFor(text);
    try {
      return readCompletion(
        await this.client.chat.completions.create({
          model: this.settings.model,
          temperature: 0,
          max_tokens: OUTPUT_TOKENS_MAX,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema: ANSWER_SCHEMA } },
        }),
      );
    } catch (error) {
      throw failureOf(error, this.settings);
    }
  }
}

// Everything is given, so that the client reads nothing from the environment.
const clientFor = ({ baseUrl, apiKey, timeoutMs }: AssistantSettings): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    defaultHeaders: apiKey === null ? { Authorization: null } : {},
    organization: null,
    project: null,
    webhookSecret: null,
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: 'off',
    fetch: boundedFetch,
  });

function readCompletion(answer: unknown): ModelAnswer {
  const completion = Completion.safeParse(answer);
  if (!completion.success) throw new AssistantFailure('The assistant’s answer could not be read.');
  const { choices, usage } = completion.data;
  const { message, finish_reason: reason } = choices[0]!;
  if (message.refusal || reason === 'content_filter') throw new AssistantFailure('The assistant refused to read this article.');
  if (reason === 'length') throw new AssistantFailure('The assistant’s answer was cut off, so it was not used.');
  return { content: message.content ?? '', inputTokens: usage?.prompt_tokens ?? null, outputTokens: usage?.completion_tokens ?? null };
}

function failureOf(error: unknown, { timeoutMs }: AssistantSettings): AssistantFailure {
  if (error instanceof AssistantFailure) return error;
  if (error instanceof APIConnectionTimeoutError) return new AssistantFailure(`The assistant did not answer within ${timeoutMs / 1000} s.`, true);
  if (error instanceof APIConnectionError) {
    return error.cause instanceof AnswerTooLarge
      ? new AssistantFailure('The assistant’s answer was too large, so it was not used.')
      : new AssistantFailure('The assistant could not be reached.', true);
  }
  if (error instanceof APIError && typeof error.status === 'number') {
    return new AssistantFailure(`The assistant’s endpoint answered with an error (HTTP ${error.status}).`, error.status === 429 || error.status >= 500);
  }
  return new AssistantFailure('The assistant’s answer could not be read.');
}
