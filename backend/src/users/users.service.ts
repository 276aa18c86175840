import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound, staleVersion } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { oneTimePassword, Passwords } from './passwords.js';
import { presentUser, seesAddresses } from './user.presenter.js';
import { type UserRow, UsersRepository } from './users.repository.js';
import type { CreateUser, UpdateUser, User, UserList, UserPage, UserWithPassword } from './users.schema.js';

type UserView = z.output<typeof User>;

/** The people of the newsroom: made, changed, shut out. Nobody is ever deleted, so that history keeps its names. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: UsersRepository,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor, query: z.output<typeof UserList>): Promise<z.output<typeof UserPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, seesAddresses(actor));
    return { data: rows.map((user) => presentUser(user, actor)), page };
  }

  async get(actor: Actor, id: string): Promise<UserView> {
    const user = await this.repository.byId(this.unitOfWork.reader, id);
    if (!user) throw notFound('person');
    return presentUser(user, actor);
  }

  /** @returns the new person with a one-time password, which is stored nowhere */
  async create(actor: Actor, input: z.output<typeof CreateUser>): Promise<z.output<typeof UserWithPassword>> {
    const password = oneTimePassword();
    const user = await this.createWithPassword(actor, { ...input, password, mustChangePassword: true });
    return { ...presentUser(user, actor), password };
  }

  /** For the command line and the demo newsroom, where the password is known beforehand. */
  async createWithPassword(
    actor: Actor,
    input: z.output<typeof CreateUser> & { password: string; mustChangePassword: boolean },
  ): Promise<UserRow> {
    const passwordHash = await this.passwords.hash(input.password);
    return this.unitOfWork.transaction(async (tx) => {
      const user = await this.repository.insert(tx, { ...input, passwordHash });
      if (!user) throw conflict(`There is a person with the address ${input.email} already.`);
      await this.note(tx, actor, 'user.create', user, undefined, { email: user.email, name: user.name, role: user.role });
      return user;
    });
  }

  async update(actor: Actor, id: string, input: z.output<typeof UpdateUser>): Promise<UserView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.repository.byId(tx, id);
      if (!before) throw notFound('person');
      const change = {
        name: input.name ?? before.name,
        role: input.role ?? before.role,
        disabled: input.disabled ?? before.disabled_at !== null,
      };
      await this.keepAnAdmin(tx, before, change.role === 'admin' && !change.disabled);
      const after = await this.repository.update(tx, id, input.version, change);
      if (!after) throw staleVersion('person');
      await this.note(tx, actor, 'user.update', after, summary(before), summary(after));
      return presentUser(after, actor);
    });
  }

  async resetPassword(actor: Actor, id: string): Promise<z.output<typeof UserWithPassword>> {
    const password = oneTimePassword();
    const user = await this.setPassword(actor, id, password, true);
    return { ...presentUser(user, actor), password };
  }

  /** Sets the password; a trigger of the database ends every session of the person. */
  async setPassword(actor: Actor, id: string, password: string, mustChange: boolean): Promise<UserRow> {
    const passwordHash = await this.passwords.hash(password);
    return this.unitOfWork.transaction(async (tx) => {
      const user = await this.repository.setPassword(tx, id, passwordHash, mustChange);
      if (!user) throw notFound('person');
      await this.note(tx, actor, mustChange ? 'user.reset-password' : 'user.change-password', user);
      return user;
    });
  }

  byEmail(email: string): Promise<UserRow | null> {
    return this.repository.byEmail(this.unitOfWork.reader, email);
  }

  count(): Promise<number> {
    return this.repository.count(this.unitOfWork.reader);
  }

  private async keepAnAdmin(tx: Tx, before: UserRow, staysAdmin: boolean): Promise<void> {
    const isAdmin = before.role === 'admin' && before.disabled_at === null;
    if (isAdmin && !staysAdmin && (await this.repository.otherAdmins(tx, before.id)) === 0) {
      throw conflict('This is the only admin. Make somebody else an admin first.');
    }
  }

  private note(
    tx: Tx,
    actor: Actor,
    action: string,
    user: UserRow,
    before?: Record<string, unknown>,
    after?: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'user', id: user.id }, before, after });
  }
}

const summary = (user: UserRow): Record<string, unknown> => ({
  name: user.name,
  role: user.role,
  disabled: user.disabled_at !== null,
});
