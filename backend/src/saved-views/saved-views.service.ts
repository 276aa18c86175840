import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, forbidden, notFound, staleVersion } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { type SavedViewRow, SavedViewsRepository, VIEWS_MAX } from './saved-views.repository.js';
import type { CreateSavedView, SavedView, SavedViews, UpdateSavedView, ViewedList } from './saved-views.schema.js';
import { checkSettings, readerOf } from './viewed-lists.js';

type View = z.output<typeof SavedView>;

/** Views of lists: one's own, and those that colleagues share. What is shared is everybody's to see, so its changes are audited. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SavedViewsRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(me: SignedIn, resource: ViewedList): Promise<z.output<typeof SavedViews>> {
    mustRead(me, resource);
    const found = await this.repository.seenBy(this.unitOfWork.reader, me.id, resource);
    return { data: found.map((view) => present(me, view)) };
  }

  /** @throws DomainError `forbidden`, `validation-failed`, `conflict` (name taken, or too many) */
  async create(me: SignedIn, view: z.output<typeof CreateSavedView>): Promise<View> {
    mustRead(me, view.resource);
    checkSettings(view.resource, view);
    if (view.shared) mustShare(me);
    return this.unitOfWork.transaction(async (tx) => {
      if ((await this.repository.countOf(tx, me.id, view.resource)) >= VIEWS_MAX) throw conflict(`You have ${VIEWS_MAX} views of this list. Delete one first.`);
      const id = await this.repository.insert(tx, me.id, view);
      if (!id) throw nameTaken(view.name);
      if (view.shared) await this.note(tx, me, 'view.share', id, undefined, view.name);
      return this.shown(tx, me, id);
    });
  }

  /** @throws DomainError `not-found`, `forbidden`, `stale-version`, `validation-failed`, `conflict` (name taken) */
  async update(me: SignedIn, id: string, { version, ...given }: z.output<typeof UpdateSavedView>): Promise<View> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.forChange(tx, me, id);
      if (before.version !== version) throw staleVersion('view');
      const after = { ...before, ...withoutUndefined(given) };
      checkSettings(before.resource, after);
      if (after.shared && !before.shared) mustShare(me);
      await this.repository.update(tx, id, after).catch((error: unknown) => {
        throw violatedConstraint(error) === 'saved_views_name_once' ? nameTaken(after.name) : error;
      });
      if (before.shared || after.shared) await this.note(tx, me, actionOf(before.shared, after.shared), id, before.name, after.name);
      return after.shared || before.owner_id === me.id ? this.shown(tx, me, id) : present(me, { ...after, version: version + 1 });
    });
  }

  /** @throws DomainError `not-found`, `forbidden` */
  async delete(me: SignedIn, id: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const view = await this.forChange(tx, me, id);
      await this.repository.delete(tx, id);
      if (view.shared) await this.note(tx, me, 'view.delete', id, view.name, undefined);
    });
  }

  private async forChange(tx: Tx, me: SignedIn, id: string): Promise<SavedViewRow> {
    const view = await this.repository.lockSeenBy(tx, me.id, id);
    if (!view) throw notFound('view');
    if (!mayChange(me, view)) throw forbidden('Only who made this view, or an admin, can change it.');
    return view;
  }

  private async shown(tx: Tx, me: SignedIn, id: string): Promise<View> {
    const view = await this.repository.lockSeenBy(tx, me.id, id);
    if (!view) throw notFound('view');
    return present(me, view);
  }

  private async note(tx: Tx, me: SignedIn, action: string, id: string, before: string | undefined, after: string | undefined): Promise<void> {
    const named = (name: string | undefined) => (name === undefined ? undefined : { name });
    await this.audit.record(tx, { actor: me, action, subject: { type: 'saved-view', id }, before: named(before), after: named(after) });
  }
}

function mustRead(me: SignedIn, resource: ViewedList): void {
  if (!may(me.role, readerOf(resource))) throw forbidden('Your role does not allow this.');
}

function mustShare(me: SignedIn): void {
  if (!may(me.role, 'view.share')) throw forbidden('Only editors and admins share views with the newsroom.');
}

const mayChange = (me: SignedIn, view: SavedViewRow): boolean => view.owner_id === me.id || may(me.role, 'user.manage');

const nameTaken = (name: string) => conflict(`You have a view called ${name} already.`);

const actionOf = (wasShared: boolean, isShared: boolean): string => (wasShared === isShared ? 'view.update' : isShared ? 'view.share' : 'view.unshare');

const withoutUndefined = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

const present = (me: SignedIn, view: SavedViewRow): View => ({
  id: view.id,
  resource: view.resource,
  name: view.name,
  filter: view.filter,
  sort: view.sort,
  columns: view.columns,
  shared: view.shared,
  owner: { id: view.owner_id, name: view.owner_name },
  mayChange: mayChange(me, view),
  updatedAt: view.updated_at.toISOString(),
  version: view.version,
});
