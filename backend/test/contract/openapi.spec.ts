import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { describedApi, documentFile, typesFile, typesOf } from '../../../scripts/lib/openapi.mjs';
import { openApiDocument } from '../../src/http/index.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

const STALE = 'stale: run `npm run openapi` and commit what it wrote';

describe('the OpenAPI document', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  const fresh = (): object => JSON.parse(JSON.stringify(openApiDocument(newsroom.app))) as object;

  it('in docs/ is the one that the API makes of itself', async () => {
    const committed = await readFile(documentFile, 'utf8');
    expect(committed === describedApi(fresh()) ? 'fresh' : STALE).toBe('fresh');
  });

  it('is what the types of the UI are made from', async () => {
    const committed = await readFile(typesFile, 'utf8');
    expect(committed === (await typesOf(fresh())) ? 'fresh' : STALE).toBe('fresh');
  });

  it('gives every operation a summary, a tag, and says who may call it', () => {
    const { paths } = fresh() as { paths: Record<string, Record<string, { summary?: string; tags?: string[]; description?: string }>> };
    const silent = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => !operation.summary || !operation.tags?.length || !/Access: /.test(operation.description ?? ''))
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent).toEqual([]);
  });
});
