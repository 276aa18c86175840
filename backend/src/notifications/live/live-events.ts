import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/index.js';
import { UnitOfWork } from '../../database/index.js';
import { DomainError } from '../../domain/errors.js';
import { LOGGER, type Logger } from '../../observability/index.js';
import { presentNotification } from '../notification.presenter.js';
import { type NotificationRow, NotificationsRepository } from '../notifications.repository.js';
import { type Connection, EventStream } from './event-stream.js';
import { Listener } from './listener.js';
import { momentOf } from './moment.js';
import { CHANNEL, parseTidings } from './tidings.js';

const BEAT_MS = 15_000;
/** A stream ends at once when its session is removed; this finds those that have run out. */
const SESSIONS_CHECKED_MS = 4_000;
/** After so many checks in a row without an answer nobody can say whose sessions still hold. */
const CHECKS_TO_FAIL = 8;
const STREAMS_PER_PERSON = 8;
const REPLAYED = 200;
const COME_BACK_MS = 2_000;
/** For the oldest stream of somebody who has too many. */
const COME_BACK_LATE_MS = 60_000;

/** All readers of live events in this process, on one connection that listens. It begins to listen with the first of them. */
@Injectable()
export class LiveEvents implements OnModuleDestroy {
  private readonly streams = new Set<EventStream>();
  private readonly listener: Listener;
  private timers: NodeJS.Timeout[] = [];
  private work: Promise<void> = Promise.resolve();
  /** By the database's clock: up to when everything was told; null until somebody listens. */
  private heardAt: Date | null = null;
  private failedChecks = 0;
  private closing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: NotificationsRepository,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.listener = new Listener({
      url: config.databaseUrl ?? '',
      channel: CHANNEL,
      logger,
      onPayload: (payload) => this.hear(payload),
      onBack: () => this.inTurn(() => this.catchUp()),
    });
  }

  /** @throws DomainError `unavailable` when this process is about to end */
  async ready(): Promise<void> {
    if (this.closing) throw new DomainError('unavailable', 'The server is restarting. Try again in a moment.');
    await this.listener.start();
    if (this.timers.length > 0) return;
    this.timers = [
      setInterval(() => this.beat(), BEAT_MS),
      setInterval(() => this.inTurn(() => this.checkSessions()), SESSIONS_CHECKED_MS),
    ];
  }

  /**
   * Adds a reader: how many are unread, then what it missed since `lastEventId`, then whatever comes.
   *
   * @returns what to call when the connection has closed
   */
  open(person: { id: string; sessionId: string }, connection: Connection, lastEventId: string | null): () => void {
    this.makeRoom(person.id);
    const stream = new EventStream(person.id, person.sessionId, performance.now(), connection);
    this.streams.add(stream);
    stream.retryAfter(COME_BACK_MS);
    const missedSince = momentOf(lastEventId);
    this.inTurn(async () => {
      this.heardAt ??= await this.repository.now(this.unitOfWork.reader);
      if (missedSince) await this.replay(stream, missedSince);
      await this.sendUnread([stream]);
    });
    return () => void this.streams.delete(stream);
  }

  /** Before the HTTP server closes: it waits for every open answer. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const stream of this.streams) stream.end();
    await this.listener.stop();
    await this.work;
  }

  private makeRoom(userId: string): void {
    const own = [...this.streams].filter((stream) => stream.userId === userId).sort((a, b) => a.openedAt - b.openedAt);
    for (const oldest of own.slice(0, Math.max(0, own.length - STREAMS_PER_PERSON + 1))) {
      oldest.retryAfter(COME_BACK_LATE_MS);
      this.drop(oldest);
    }
  }

  private drop(stream: EventStream): void {
    this.streams.delete(stream);
    stream.end();
  }

  private beat(): void {
    for (const stream of this.streams) stream.beat();
    this.listener.check();
  }

  private hear(payload: string | undefined): void {
    const tidings = parseTidings(payload);
    if (!tidings || this.streams.size === 0) return;
    if ('sessions' in tidings) this.inTurn(() => this.checkSessions());
    else if ('unreadOf' in tidings) this.inTurn(() => this.sendUnread(this.of([tidings.unreadOf])));
    else if ('desks' in tidings) this.inTurn(async () => this.touch(tidings.desks));
    else this.inTurn(() => this.deliver(tidings.notifications));
  }

  /** One after the other, so that what was told first is sent first. A failure costs no event: the reader catches up. */
  private inTurn(task: () => Promise<void>): void {
    this.work = this.work.then(async () => {
      if (this.closing || this.streams.size === 0) return;
      await task().catch((error: unknown) => {
        this.logger.warn({ err: error }, 'live events could not be sent, readers catch up');
        for (const stream of this.streams) stream.send({ type: 'resync', data: {} });
      });
    });
  }

  private touch(desks: readonly [assignmentId: string, userId: string][]): void {
    for (const [assignmentId, userId] of desks) {
      for (const stream of this.of([userId])) stream.send({ type: 'desk', data: { assignmentId } });
    }
  }

  private async deliver(ids: readonly string[]): Promise<void> {
    const people = [...new Set([...this.streams].map((stream) => stream.userId))];
    const found = await this.repository.forPeople(this.unitOfWork.reader, ids, people);
    this.heardAt = found.at(-1)?.created_at ?? this.heardAt;
    for (const row of found) this.send(this.of([row.user_id]), row);
    await this.sendUnread(this.of(found.map((row) => row.user_id)));
  }

  /** Nothing was heard for a while: everybody gets what the tables have since then. */
  private async catchUp(): Promise<void> {
    const since = this.heardAt;
    this.heardAt = await this.repository.now(this.unitOfWork.reader);
    for (const stream of this.streams) await this.replay(stream, since ?? this.heardAt);
    await this.sendUnread([...this.streams]);
  }

  private async replay(stream: EventStream, since: Date): Promise<void> {
    const missed = await this.repository.since(this.unitOfWork.reader, stream.userId, since, REPLAYED + 1);
    if (missed.length > REPLAYED) return stream.send({ type: 'resync', data: {} });
    for (const row of missed.reverse()) this.send([stream], row);
  }

  private send(streams: readonly EventStream[], row: NotificationRow): void {
    for (const stream of streams) stream.send({ id: row.id, type: 'notification', data: presentNotification(row) });
  }

  private async sendUnread(streams: readonly EventStream[]): Promise<void> {
    if (streams.length === 0) return;
    const unread = await this.repository.unread(this.unitOfWork.reader, [...new Set(streams.map((stream) => stream.userId))]);
    for (const stream of streams) stream.send({ type: 'unread', data: { unread: unread.get(stream.userId) ?? 0 } });
  }

  /** Ends the streams of sessions that are over: signed out, run out, password changed, person disabled. */
  private async checkSessions(): Promise<void> {
    const streams = [...this.streams];
    const live = await this.repository.liveSessions(this.unitOfWork.reader, streams.map((stream) => stream.sessionId)).catch(() => null);
    this.failedChecks = live ? 0 : this.failedChecks + 1;
    if (!live && this.failedChecks < CHECKS_TO_FAIL) return;
    for (const stream of streams.filter(({ sessionId }) => !live?.has(sessionId))) {
      stream.send({ type: 'over', data: {} });
      this.drop(stream);
    }
  }

  private of(userIds: readonly string[]): EventStream[] {
    const wanted = new Set(userIds);
    return [...this.streams].filter((stream) => wanted.has(stream.userId));
  }
}
