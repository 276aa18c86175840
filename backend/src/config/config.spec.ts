import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const ENDPOINT = { LLM_BASE_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'small' };

describe('the assistant’s settings', () => {
  it('are off by default, also when the variables are there but empty', () => {
    expect(readConfig({}).assistant).toBeNull();
    expect(readConfig({ LLM_BASE_URL: '', LLM_MODEL: '', LLM_API_KEY: 'k' }).assistant).toBeNull();
  });

  it('need an address and a model; the key is for endpoints that want one', () => {
    expect(readConfig(ENDPOINT).assistant).toEqual({ baseUrl: ENDPOINT.LLM_BASE_URL, model: 'small', apiKey: null, timeoutMs: 30_000 });
    expect(readConfig({ ...ENDPOINT, LLM_API_KEY: 'k', LLM_TIMEOUT_SECONDS: '5' }).assistant).toMatchObject({ apiKey: 'k', timeoutMs: 5_000 });
  });

  it.each([
    [{ LLM_MODEL: 'small' }, /^The settings are wrong: LLM_BASE_URL: .*or neither$/],
    [{ LLM_BASE_URL: 'http://127.0.0.1/v1' }, /^The settings are wrong: LLM_MODEL: .*or neither$/],
    [{ ...ENDPOINT, LLM_BASE_URL: 'file:///etc/passwd' }, /LLM_BASE_URL/],
  ])('say in one line what is missing: %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });
});
