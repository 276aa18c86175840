import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type ZodDto, ZodSerializerDto } from 'nestjs-zod';
import { invalidField } from '../domain/errors.js';
import type { Actor, KeyOfActor } from '../domain/ids.js';
import type { KeyScope } from '../domain/key-scopes.js';
import type { Permission, Role } from '../domain/permissions.js';

/** Who may call a route: everybody, everybody who is signed in, or the holders of a permission. */
export type Access = 'public' | 'signed-in' | Permission;

export const ACCESS = 'claimdesk:access';
/** The scope that a route asks of API keys; routes without one are closed to them. */
export const KEYS = 'claimdesk:keys';

/** How a request can show who it is from, as the OpenAPI document names it. */
export const SECURITY = { session: 'session', key: 'key' } as const;

/** The signed-in person behind a request. */
export interface SignedIn extends Actor {
  id: string;
  email: string;
  role: Role;
  key?: undefined;
  sessionId: string;
  mustChangePassword: boolean;
}

/** The program behind a request, with its API key. */
export interface KeyHolder extends Actor {
  id: null;
  role: 'key';
  key: KeyOfActor;
  scopes: readonly KeyScope[];
  /** What the person who made the key is now: it can do no more than they. */
  makerRole: Role;
}

export type Caller = SignedIn | KeyHolder;

/** Finds the person behind a request; the auth room provides it. Null when nobody is signed in. */
export interface Authenticator {
  authenticate(request: FastifyRequest): Promise<SignedIn | null>;
}
export const AUTHENTICATOR = Symbol('authenticator');

/** Finds the program behind an API key; the room of keys provides it. */
export interface KeyAuthenticator {
  /** @throws DomainError `not-signed-in`, alike for keys that never were, have run out or were revoked; `too-many-requests` */
  holderOf(secret: string, address: string): Promise<KeyHolder>;
}
export const KEY_AUTHENTICATOR = Symbol('key authenticator');

export interface EndpointOptions {
  access: Access;
  /** Programs with an API key of this scope may call it too. */
  keys?: KeyScope;
  summary: string;
  description?: string;
  /** Body of the answer; left out for answers without one and for files. */
  response?: ZodDto & Type<unknown>;
  /** The method sends the answer itself: the body is documented, not passed through its schema. */
  sendsItself?: boolean;
  status?: number;
}

/** Everything that a route says of itself, in one place: who may call it, what it does, what it answers. */
export function Endpoint({ access, keys, summary, description, response, sendsItself, status = 200 }: EndpointOptions): MethodDecorator {
  const who = access === 'public' || access === 'signed-in' ? access : `permission ${access}`;
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ...(keys ? [SetMetadata(KEYS, keys), ApiSecurity(SECURITY.session), ApiSecurity(SECURITY.key)] : []),
    ApiOperation({
      summary,
      description: [description, keys && `API keys: scope ${keys}.`, `Access: ${who}.`].filter(Boolean).join(' '),
      ...(access === 'public' ? { security: [] } : {}),
    }),
    HttpCode(status),
    ApiResponse({ status, description: summary, type: response?.Output as never }),
    ...(response && !sendsItself ? [ZodSerializerDto(response)] : []),
    ApiResponse({ status: '4XX' as never, description: 'application/problem+json (RFC 9457)' }),
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    person?: SignedIn;
    keyHolder?: KeyHolder;
  }
}

/** The signed-in person; only on routes that are neither public nor open to API keys. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!person) throw new Error('@Me() is used on a route that others than people may call');
  return person;
});

/** The signed-in person, or the program with its API key, on routes that are open to both. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { person, keyHolder } = context.switchToHttp().getRequest<FastifyRequest>();
  const caller = person ?? keyHolder;
  if (!caller) throw new Error('@By() is used on a public route');
  return caller;
});

const KEY_SHAPE = /^[\x21-\x7e]{8,200}$/;

/**
 * The request's Idempotency-Key, null when it has none. A malformed one is refused: whoever sends a key relies on it.
 *
 * @throws DomainError `validation-failed`
 */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (value === undefined) return null;
  if (typeof value === 'string' && KEY_SHAPE.test(value)) return value;
  throw invalidField('/Idempotency-Key', 'invalid-key', 'An Idempotency-Key has 8 to 200 visible ASCII characters, such as a UUID.');
});
