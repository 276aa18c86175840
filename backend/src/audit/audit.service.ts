import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { type AuditRow, AuditRepository } from './audit.repository.js';
import type { AuditEvent, AuditList, AuditPage } from './audit.schema.js';
import { GENESIS, sealOf } from './hash-chain.js';

const BATCH = 1_000;

export interface Verification {
  /** Sealed events that were checked. */
  checked: number;
  /** Events that wait for their seal. */
  unsealed: number;
  /** The first event that does not fit, null when all do. */
  broken: { position: string; id: string; why: string } | null;
  /** Hash of the newest sealed event, hexadecimal; null when none is sealed. */
  head: string | null;
}

/** The log as somebody outside of it saw it. */
export interface Anchor {
  position: bigint;
  /** Hexadecimal. */
  hash: string;
  /** Who saw it, for people. */
  seenBy: string;
}

/** Seals the audit log, checks it, and lists it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AuditRepository,
  ) {}

  /** Appends the unsealed events to the hash chain. @returns how many */
  async seal(): Promise<number> {
    let total = 0;
    for (let sealed = BATCH; sealed === BATCH; total += sealed) sealed = await this.sealBatch();
    return total;
  }

  private sealBatch(): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      if (!(await this.repository.lockChain(tx))) return 0;
      const head = await this.repository.head(tx);
      let position = head?.position ?? 0n;
      let previous = head?.hash ?? GENESIS;
      const seals = (await this.repository.unsealed(tx, BATCH)).map((event) => {
        position += 1n;
        const seal = { id: event.id, position, previous, hash: sealOf(previous, position, event) };
        previous = seal.hash;
        return seal;
      });
      if (seals.length) await this.repository.seal(tx, seals);
      return seals.length;
    });
  }

  /** The newest sealed event; null where none is sealed. */
  async head(): Promise<{ position: bigint; hash: string } | null> {
    const head = await this.repository.head(this.unitOfWork.reader);
    return head && { position: head.position, hash: head.hash.toString('hex') };
  }

  /**
   * Walks the whole chain and names the first event that was changed, removed or moved.
   *
   * @param anchors what was seen of it elsewhere: a chain that was cut off at its end, or written anew from its beginning, is in order by itself
   */
  async verify(anchors: readonly Anchor[] = []): Promise<Verification> {
    const tx = this.unitOfWork.reader;
    let position = 0n;
    let previous: Buffer = GENESIS;
    const seen = new Map(anchors.map((anchor) => [anchor.position, anchor]));
    const report = (broken: Verification['broken'], unsealed: number): Verification => ({
      checked: Number(position),
      unsealed,
      broken,
      head: position === 0n ? null : previous.toString('hex'),
    });
    for (;;) {
      const batch = await this.repository.chain(tx, position, BATCH);
      for (const event of batch) {
        const expected = position + 1n;
        const why = faultOf(event, expected, previous) ?? strangeTo(event, seen.get(expected));
        if (why) return report({ position: expected.toString(), id: event.id, why }, 0);
        position = expected;
        previous = event.hash;
      }
      if (batch.length < BATCH) return report(cutOff(position, anchors), await this.repository.countUnsealed(tx));
    }
  }

  async list(query: z.output<typeof AuditList>): Promise<z.output<typeof AuditPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentAuditEvent), page };
  }

  async ofSubject(type: string, id: string): Promise<Array<z.output<typeof AuditEvent>>> {
    return (await this.repository.bySubject(this.unitOfWork.reader, type, id)).map(presentAuditEvent);
  }
}

type ChainEvent = Awaited<ReturnType<AuditRepository['chain']>>[number];

function faultOf(event: ChainEvent, expected: bigint, previous: Buffer): string | null {
  if (BigInt(event.chain_position) !== expected) return `an event is missing before position ${event.chain_position}`;
  if (!event.previous_hash.equals(previous)) return 'it does not follow the event before it';
  if (!sealOf(previous, expected, event).equals(event.hash)) return 'its content was changed after it was sealed';
  return null;
}

function strangeTo(event: ChainEvent, anchor: Anchor | undefined): string | null {
  if (!anchor || anchor.hash === event.hash.toString('hex')) return null;
  return `the chain was written anew: ${anchor.seenBy} saw another event here`;
}

function cutOff(head: bigint, anchors: readonly Anchor[]): Verification['broken'] {
  const last = anchors.reduce<Anchor | null>((far, anchor) => (anchor.position > (far?.position ?? head) ? anchor : far), null);
  return last && { position: (head + 1n).toString(), id: '', why: `the end of the log is missing: ${last.seenBy} saw ${last.position} events` };
}

export const presentAuditEvent = (event: AuditRow): z.output<typeof AuditEvent> => ({
  id: event.id,
  at: event.at.toISOString(),
  actor: { id: event.actor_id, keyId: event.actor_key_id, name: event.actor_name },
  action: event.action,
  subject: { type: event.subject_type, id: event.subject_id },
  before: event.before,
  after: event.after,
  requestId: event.request_id,
  sealed: event.sealed,
});
