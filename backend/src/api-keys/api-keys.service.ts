import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { Throttle } from '../auth/index.js';
import { UnitOfWork, violatedConstraint } from '../database/index.js';
import { DomainError, invalidField, notFound } from '../domain/errors.js';
import type { KeyAuthenticator, KeyHolder, SignedIn } from '../http/index.js';
import { type ApiKeyRow, ApiKeysRepository } from './api-keys.repository.js';
import type { ApiKey, ApiKeyList, ApiKeyPage, ApiKeyWithSecret, CreateApiKey } from './api-keys.schema.js';
import { hashOf, newSecret, prefixOf } from './secret.js';

const WRONG_KEYS_PER_ADDRESS = 30;

type ApiKeyView = z.output<typeof ApiKey>;

/** The keys of programs: made, listed and revoked by admins, and judged anew on every request. */
@Injectable()
export class ApiKeysService implements KeyAuthenticator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ApiKeysRepository,
    private readonly throttle: Throttle,
    private readonly audit: AuditLog,
  ) {}

  /** Only wrong keys are counted: a program that guesses, or goes on with a dead key, does not shut out another at the same address. */
  async holderOf(secret: string, address: string): Promise<KeyHolder> {
    const hash = hashOf(secret);
    const key = hash && (await this.repository.live(this.unitOfWork.reader, hash));
    if (key) {
      const { id, name, scopes, made_by: madeBy, maker_role: makerRole } = key;
      return { id: null, name, role: 'key', key: { id, madeBy }, scopes, makerRole };
    }
    await this.throttle.count({ key: `key-from:${address}`, attempts: WRONG_KEYS_PER_ADDRESS });
    throw new DomainError('not-signed-in', 'This API key is not valid. It may have run out or been revoked.');
  }

  async list(query: z.output<typeof ApiKeyList>): Promise<z.output<typeof ApiKeyPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(present), page };
  }

  /** @returns the key with its secret, the only copy */
  async create(person: SignedIn, { name, ...input }: z.output<typeof CreateApiKey>): Promise<z.output<typeof ApiKeyWithSecret>> {
    const secret = newSecret();
    const prefix = prefixOf(secret);
    return this.unitOfWork.transaction(async (tx) => {
      const id = await this.repository
        .insert(tx, { ...input, name: name.trim(), prefix, secretHash: hashOf(secret)!, createdBy: person.id })
        .catch(sayIfTaken);
      const created = present((await this.repository.byId(tx, id))!);
      const { scopes, expiresAt } = created;
      await this.audit.record(tx, { actor: person, action: 'key.create', subject: { type: 'api-key', id }, after: { name: created.name, prefix, scopes, expiresAt } });
      return { ...created, secret };
    });
  }

  /** For good, from the next request on. A second time changes nothing. */
  async revoke(person: SignedIn, id: string): Promise<ApiKeyView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.repository.byId(tx, id);
      if (!before) throw notFound('API key');
      const { name, prefix } = before;
      if (await this.repository.revoke(tx, id, person.id)) {
        await this.audit.record(tx, { actor: person, action: 'key.revoke', subject: { type: 'api-key', id }, before: { name, prefix } });
      }
      return present((await this.repository.byId(tx, id))!);
    });
  }
}

function sayIfTaken(error: unknown): never {
  if (violatedConstraint(error) !== 'api_keys_name_once') throw error;
  throw invalidField('/name', 'taken', 'Another key has this name. The audit log could not tell them apart.');
}

const present = (row: ApiKeyRow): ApiKeyView => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  state: row.state,
  createdBy: { id: row.created_by, name: row.maker_name },
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
});
