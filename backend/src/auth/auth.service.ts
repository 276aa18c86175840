import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { DomainError, invalidField } from '../domain/errors.js';
import { permissionsOf } from '../domain/permissions.js';
import type { Authenticator, SignedIn } from '../http/index.js';
import { Passwords, UsersService } from '../users/index.js';
import { AuthRepository } from './auth.repository.js';
import type { Session as SessionSchema, SignIn } from './auth.schema.js';
import { COOKIE_NAMES } from './session-cookie.js';
import { Throttle } from './throttle.js';

const ATTEMPTS_PER_ACCOUNT = 10;
const ATTEMPTS_PER_ADDRESS = 50;

type SessionView = z.output<typeof SessionSchema>;

/** Signing in and out. Sessions are random tokens whose hashes stand in the database: what changes there counts on the next request. */
@Injectable()
export class AuthService implements Authenticator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuthRepository,
    private readonly throttle: Throttle,
    private readonly users: UsersService,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async authenticate(request: FastifyRequest): Promise<SignedIn | null> {
    const token = COOKIE_NAMES.map((name) => request.cookies[name]).find(Boolean);
    if (!token) return null;
    const person = await this.repository.personOf(this.unitOfWork.reader, hashOf(token));
    if (!person) return null;
    const { session_id: sessionId, must_change_password: mustChangePassword, ...rest } = person;
    return { ...rest, sessionId, mustChangePassword };
  }

  /**
   * @param address where the request came from, for throttling
   * @returns the new session's token (the only copy) and what it allows
   * @throws DomainError `wrong-credentials`, alike for a wrong password, an unknown and a disabled person; `too-many-requests`
   */
  async signIn(input: z.output<typeof SignIn>, address: string): Promise<{ token: string; session: SessionView }> {
    const account = accountKey(input.email);
    const from = `address:${address}`;
    await this.throttle.count({ key: account, attempts: ATTEMPTS_PER_ACCOUNT }, { key: from, attempts: ATTEMPTS_PER_ADDRESS });
    const user = await this.users.byEmail(input.email.trim());
    const right = await this.passwords.matches(user && !user.disabled_at ? user.password_hash : null, input.password);
    if (!user || !right) throw new DomainError('wrong-credentials', 'The e-mail address or the password is wrong.');
    const token = randomBytes(32).toString('base64url');
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.forgetAttempt(tx, account, from);
      await this.repository.openSession(tx, user.id, hashOf(token), this.config.sessionHours);
      await this.audit.record(tx, { actor: user, action: 'session.open', subject: { type: 'user', id: user.id } });
    });
    return { token, session: present({ ...user, mustChangePassword: user.must_change_password }) };
  }

  async signOut(person: SignedIn): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.closeSession(tx, person.sessionId);
      await this.audit.record(tx, { actor: person, action: 'session.close', subject: { type: 'user', id: person.id } });
    });
  }

  /** Ends all sessions of the person, this one too, and opens a new one. @returns its token */
  async changePassword(person: SignedIn, current: string, next: string): Promise<string> {
    const account = accountKey(person.email);
    await this.throttle.count({ key: account, attempts: ATTEMPTS_PER_ACCOUNT });
    const user = await this.users.byEmail(person.email);
    if (!(await this.passwords.matches(user?.password_hash ?? null, current))) {
      throw invalidField('/current', 'wrong-password', 'This is not your current password.');
    }
    if (current === next) throw invalidField('/next', 'same-password', 'Choose a password that you have not had here.');
    await this.users.setPassword(person, person.id, next, false);
    const token = randomBytes(32).toString('base64url');
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.forgetAttempt(tx, account);
      await this.repository.openSession(tx, person.id, hashOf(token), this.config.sessionHours);
    });
    return token;
  }

  describe(person: SignedIn): SessionView {
    return present(person);
  }

  /** Removes what has run out: sessions, throttles, idempotency keys. */
  sweep(): Promise<void> {
    return this.unitOfWork.transaction((tx) => this.repository.sweep(tx));
  }
}

const accountKey = (email: string): string => `account:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const present = (person: Pick<SignedIn, 'id' | 'name' | 'email' | 'role' | 'mustChangePassword'>): SessionView => ({
  user: { id: person.id, name: person.name, email: person.email, role: person.role },
  permissions: permissionsOf(person.role),
  mustChangePassword: person.mustChangePassword,
});
