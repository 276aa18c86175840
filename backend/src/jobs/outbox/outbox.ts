import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../../database/index.js';
import { type JobName, type JobPayload, JOBS } from '../contracts.js';

/** Channel on which the relay listens for news. */
export const OUTBOX_CHANNEL = 'claimdesk_outbox';

/** Promises jobs. A promise commits or rolls back with the change that asks for it. */
@Injectable()
export class Outbox {
  async promise<Name extends JobName>(tx: Tx, name: Name, payload: JobPayload<Name>): Promise<void> {
    await rows(tx, `INSERT INTO outbox_events (queue, name, payload) VALUES ($1, $2, $3)`, [
      JOBS[name].workClass,
      name,
      JSON.stringify(payload),
    ]);
    await rows(tx, `SELECT pg_notify($1, '')`, [OUTBOX_CHANNEL]);
  }
}
