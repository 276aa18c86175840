import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, forbidden } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import { ACCESS, type Access, AUTHENTICATOR, type Authenticator } from './access.js';
import { refuseCrossSite } from './cross-site.js';

/** What somebody with a one-time password may still reach. */
const BEFORE_PASSWORD_CHANGE = /^\/api\/v1\/session(\/password)?$/;

/** Decides on every route. A route that does not declare its access is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!access) throw forbidden('This route is closed.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseCrossSite(request);
    if (access === 'public') return true;
    const person = await this.authenticator.authenticate(request);
    if (!person) throw new DomainError('not-signed-in', 'Sign in first.');
    request.person = person;
    if (person.mustChangePassword && !BEFORE_PASSWORD_CHANGE.test(pathOf(request))) {
      throw new DomainError('forbidden', 'Choose a new password first.', [], { mustChangePassword: true });
    }
    if (access !== 'signed-in' && !may(person.role, access)) throw forbidden('Your role does not allow this.');
    return true;
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!.replace(/\/$/, '');
