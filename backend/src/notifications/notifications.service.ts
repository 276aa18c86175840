import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type Tx, UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import type { NotificationKind, SubjectType } from './kinds.js';
import { CHANNEL, type Tidings } from './live/tidings.js';
import { presentNotification } from './notification.presenter.js';
import { type DeskChange, NotificationsRepository } from './notifications.repository.js';
import type { NotificationList, NotificationPage, ReadAll } from './notifications.schema.js';

export interface Notice {
  userId: string;
  kind: NotificationKind;
  subject: { type: SubjectType; id: string };
  /** Who did it; the program itself has no id. */
  actor: { id: string | null };
  /** Details for its words: short, and nothing that the person may not read. */
  params?: Record<string, unknown>;
}

/** PostgreSQL refuses a NOTIFY of 8,000 bytes; an id takes 39 of them. */
const IDS_AT_ONCE = 150;
const DESKS_AT_ONCE = 80;
const KEPT_DAYS = 90;

/** The inbox of each person. A low room: others tell people in the transaction of what they tell. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: NotificationsRepository,
  ) {}

  /**
   * Tells people what somebody did. Rows and live events commit or roll back with the caller's transaction; nobody is told of their own deeds.
   * One statement and one NOTIFY for any number of notices: PostgreSQL commits transactions with a NOTIFY one after the other.
   */
  async notify(tx: Tx, ...notices: Notice[]): Promise<void> {
    const forOthers = notices.filter(({ userId, actor }) => userId !== actor.id);
    if (forOthers.length === 0) return;
    const ids = await this.repository.insert(tx, forOthers.map(asRow));
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      await this.tell(tx, { notifications: ids.slice(from, from + IDS_AT_ONCE) });
    }
  }

  async list(userId: string, query: z.output<typeof NotificationList>): Promise<z.output<typeof NotificationPage>> {
    const tx = this.unitOfWork.reader;
    const { rows, page } = await this.repository.list(tx, userId, query);
    const unread = (await this.repository.unread(tx, [userId])).get(userId) ?? 0;
    return { data: rows.map(presentNotification), page, unread };
  }

  /** @throws DomainError `not-found`, for those of other people too */
  async read(userId: string, id: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      if (!(await this.repository.read(tx, userId, id))) throw notFound('notification');
      await this.tell(tx, { unreadOf: userId });
    });
  }

  async readAll(userId: string, { upTo }: z.output<typeof ReadAll>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.readAll(tx, userId, upTo ?? null);
      await this.tell(tx, { unreadOf: userId });
    });
  }

  /** Removes what is older than 90 days, in batches. */
  async sweep(): Promise<void> {
    while ((await this.unitOfWork.transaction((tx) => this.repository.sweep(tx, KEPT_DAYS))) > 0);
  }

  /** Lets desks look again at claims that they hold. Says nothing where nobody holds one, and nothing of what has changed. */
  async touchDesks(tx: Tx, change: DeskChange): Promise<void> {
    const held = await this.repository.holders(tx, change);
    for (let from = 0; from < held.length; from += DESKS_AT_ONCE) await this.tell(tx, { desks: held.slice(from, from + DESKS_AT_ONCE) });
  }

  private tell(tx: Tx, tidings: Tidings): Promise<void> {
    return this.repository.tell(tx, CHANNEL, JSON.stringify(tidings));
  }
}

const asRow = ({ userId, kind, subject, actor, params }: Notice) => ({
  user_id: userId,
  kind,
  subject_type: subject.type,
  subject_id: subject.id,
  actor_id: actor.id,
  params: params ?? {},
});
