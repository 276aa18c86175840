import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, forbidden } from '../domain/errors.js';
import { may, type Role } from '../domain/permissions.js';
import type { KeyScope } from '../domain/key-scopes.js';
import { ACCESS, type Access, AUTHENTICATOR, type Authenticator, KEY_AUTHENTICATOR, type KeyAuthenticator, KEYS } from './access.js';
import { bearerOf, refuseCrossSite } from './cross-site.js';

/** What somebody with a one-time password may still reach. */
const BEFORE_PASSWORD_CHANGE = /^\/api\/v1\/session(\/password)?$/;

/** Decides on every route. A route that does not declare its access is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(KEY_AUTHENTICATOR) private readonly keys: KeyAuthenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!access) throw forbidden('This route is closed.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseCrossSite(request);
    if (access === 'public') return true;
    const secret = bearerOf(request);
    if (secret === null) await this.admitPerson(request, access);
    else await this.admitKey(request, secret, access, this.reflector.get<KeyScope | undefined>(KEYS, context.getHandler()));
    return true;
  }

  private async admitPerson(request: FastifyRequest, access: Access): Promise<void> {
    const person = await this.authenticator.authenticate(request);
    if (!person) throw new DomainError('not-signed-in', 'Sign in first.');
    request.person = person;
    if (person.mustChangePassword && !BEFORE_PASSWORD_CHANGE.test(pathOf(request))) {
      throw new DomainError('forbidden', 'Choose a new password first.', [], { mustChangePassword: true });
    }
    if (!allows(access, person.role)) throw forbidden('Your role does not allow this.');
  }

  private async admitKey(request: FastifyRequest, secret: string, access: Access, scope: KeyScope | undefined): Promise<void> {
    const holder = await this.keys.holderOf(secret, request.ip);
    if (!scope) throw forbidden('This is not open to API keys.');
    if (!holder.scopes.includes(scope)) throw forbidden(`This API key does not have the scope “${scope}”.`);
    if (!allows(access, holder.makerRole)) throw forbidden('The person who made this API key may not do this any more.');
    request.keyHolder = holder;
  }
}

const allows = (access: Access, role: Role): boolean => access === 'public' || access === 'signed-in' || may(role, access);

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!.replace(/\/$/, '');
