import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type ZodDto, ZodSerializerDto } from 'nestjs-zod';
import { invalidField } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import type { Permission, Role } from '../domain/permissions.js';

/** Who may call a route: everybody, everybody who is signed in, or the holders of a permission. */
export type Access = 'public' | 'signed-in' | Permission;

export const ACCESS = 'claimdesk:access';

/** The signed-in person behind a request. */
export interface SignedIn extends Actor {
  id: string;
  email: string;
  role: Role;
  sessionId: string;
  mustChangePassword: boolean;
}

/** Finds the person behind a request; the auth room provides it. Null when nobody is signed in. */
export interface Authenticator {
  authenticate(request: FastifyRequest): Promise<SignedIn | null>;
}
export const AUTHENTICATOR = Symbol('authenticator');

export interface EndpointOptions {
  access: Access;
  summary: string;
  description?: string;
  /** Body of the answer; left out for answers without one and for files. */
  response?: ZodDto & Type<unknown>;
  /** The method sends the answer itself: the body is documented, not passed through its schema. */
  sendsItself?: boolean;
  status?: number;
}

/** Everything that a route says of itself, in one place: who may call it, what it does, what it answers. */
export function Endpoint({ access, summary, description, response, sendsItself, status = 200 }: EndpointOptions): MethodDecorator {
  const who = access === 'public' || access === 'signed-in' ? access : `permission ${access}`;
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiOperation({ summary, description: [description, `Access: ${who}.`].filter(Boolean).join(' ') }),
    HttpCode(status),
    ApiResponse({ status, description: summary, type: response?.Output as never }),
    ...(response && !sendsItself ? [ZodSerializerDto(response)] : []),
    ApiResponse({ status: '4XX' as never, description: 'application/problem+json (RFC 9457)' }),
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    person?: SignedIn;
  }
}

/** The signed-in person; only on routes that are not public. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!person) throw new Error('@Me() is used on a public route');
  return person;
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
