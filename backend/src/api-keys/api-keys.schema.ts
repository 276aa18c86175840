import { z } from 'zod';
import { KEY_SCOPES } from '../domain/key-scopes.js';
import { Id, listQuery, pageOf, PersonRef, Timestamp, Words } from '../http/index.js';

export const KEY_STATES = ['active', 'expired', 'revoked', 'maker_disabled'] as const;

const Scopes = z.array(z.enum(KEY_SCOPES));

export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  prefix: z.string().meta({ description: 'how the secret begins; the rest of it is shown once and never again' }),
  scopes: Scopes,
  state: z.enum(KEY_STATES),
  createdBy: PersonRef,
  createdAt: Timestamp,
  expiresAt: Timestamp.nullable().meta({ description: 'null: does not run out' }),
  lastUsedAt: Timestamp.nullable().meta({ description: 'to the minute' }),
  revokedAt: Timestamp.nullable(),
}).meta({ id: 'ApiKey' });

export const ApiKeyWithSecret = ApiKey.extend({
  secret: z.string().meta({ description: 'the only time that it is ever told' }),
}).meta({ id: 'ApiKeyWithSecret' });

export const CreateApiKey = z.strictObject({
  name: Words(80).meta({ description: 'the program that will use it; stands in the audit log' }),
  scopes: Scopes.min(1).transform((scopes) => [...new Set(scopes)]),
  expiresInDays: z.int().min(1).max(730).nullable().meta({ description: 'null: does not run out' }),
});

export const ApiKeyList = listQuery({}, ['createdAt'], '-createdAt');
export const ApiKeyPage = pageOf(ApiKey);
