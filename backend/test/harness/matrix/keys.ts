import { randomUUID } from 'node:crypto';
import type { KeyScope } from '../../../src/domain/key-scopes.js';
import { anArticle } from '../builders.js';
import type { Records } from './records.js';
import type { Target } from './routes.js';

/** Whose record a program goes to. */
export interface Owner {
  whose: 'own' | 'another key’s' | 'a person’s';
  keyId: string | null;
  personId: string | null;
}

/** A route that is open to API keys: what it answers on a record of the key's own, and on one that is not. */
export interface KeyRule {
  scope: KeyScope;
  find: (records: Records, owner: Owner) => Target | Promise<Target>;
  own: number;
  foreign: number;
}

const everybodys = (scope: KeyScope, find: KeyRule['find'] = () => ({}), answer = 200): KeyRule => ({ scope, find, own: answer, foreign: answer });
/** Facts are nobody's; those that readers do not know of are hidden from every key. */
const SHOWN = { own: 'published', 'another key’s': 'held', 'a person’s': 'paused' } as const;
const ofFact: KeyRule = { scope: 'read', find: async (records, { whose }) => ({ ids: [await records.fact(SHOWN[whose])] }), own: 200, foreign: 404 };
const anExport: KeyRule['find'] = async (records, { keyId, personId }) => ({
  ids: [await records.insert(`exports (format, filter, as_of, created_by, created_by_key) VALUES ('csv', '{}', now(), $1, $2)`, [personId, keyId])],
});
const anArticleOf: KeyRule['find'] = async (records, { keyId, personId }) => ({
  ids: [
    await records.insert(
      `articles (title, text, content_hash, created_by, created_by_key) VALUES ('T', $1::text, sha256($1::text::bytea), $2, $3)`,
      [randomUUID(), personId, keyId],
    ),
  ],
});
const upload = (): string => `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nA dam broke at ${randomUUID()}.\r\n--x--\r\n`;

/** Every route that an API key opens; all others are closed to every key. */
export const KEY_RULES: Readonly<Record<string, KeyRule>> = {
  'POST /articles': everybodys('ingest', () => ({ body: anArticle() }), 202),
  'POST /articles/upload': everybodys('ingest', () => ({ body: upload(), headers: { 'content-type': 'multipart/form-data; boundary=x' } }), 202),
  'GET /articles/{id}': { scope: 'ingest', find: anArticleOf, own: 200, foreign: 404 },
  'GET /facts': everybodys('read'),
  'GET /facts/{id}': ofFact,
  'GET /facts/{id}/versions': ofFact,
  'GET /facts/{id}/sheet': ofFact,
  'GET /facts/{id}/claim-review': ofFact,
  'GET /facts/{id}/claim-review/findings': ofFact,
  'POST /exports': everybodys('read', () => ({ body: { format: 'csv' } }), 202),
  'GET /exports': everybodys('read'),
  'GET /exports/preview': everybodys('read', () => ({ query: '?format=csv' })),
  'POST /exports/{id}/cancel': { scope: 'read', find: anExport, own: 200, foreign: 404 },
  'GET /exports/{id}': { scope: 'read', find: anExport, own: 200, foreign: 404 },
  'GET /exports/{id}/proof': { scope: 'read', find: anExport, own: 404, foreign: 404 },
  'GET /exports/{id}/sheet': { scope: 'read', find: anExport, own: 404, foreign: 404 },
  'GET /exports/{id}/file': { scope: 'read', find: anExport, own: 409, foreign: 404 },
};
