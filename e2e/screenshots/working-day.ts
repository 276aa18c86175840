import type { Schemas } from '../api.js';
import { EVIDENCE, type People, type Queue } from '../builders.js';

const REVIEWS = [
  { verdict: 'verified', rationale: 'The statement and the hospital’s own list give the same figure.', evidence: [EVIDENCE] },
  { verdict: 'contradicted', rationale: 'The office’s published table gives another figure.', evidence: [{ ...EVIDENCE, stance: 'contradicts' }] },
  { verdict: 'not_checkable', rationale: 'A forecast.', evidence: [] },
  { verdict: 'verified', rationale: 'Two officials confirmed it on the record.', evidence: [EVIDENCE] },
] as const;

/** What a newsroom looks like in the middle of a day: claims judged, some of them published, one export made. Done once a run. */
export async function makeWorkingDay({ mira, editor }: People): Promise<void> {
  const published = await editor.get<{ data: unknown[] }>('/facts');
  if (published.data.length > 0) return;
  const queues = await mira.get<{ data: Queue[] }>('/queues');
  for (const { id } of queues.data.filter(({ name }) => name !== 'Conflict')) {
    for (const review of REVIEWS) await judgeNext(mira, id, review);
  }
  await approveSome(editor, 7);
  await editor.send('POST', '/exports', { format: 'claimreview' });
}

async function judgeNext(reviewer: People['mira'], queueId: string, review: (typeof REVIEWS)[number]): Promise<void> {
  const next = await reviewer.send<Schemas['NextAnswer'] | null>('POST', `/queues/${queueId}/next`, { ahead: 0 });
  if (next) await reviewer.send('POST', `/assignments/${next.id}/review`, { leaseToken: next.leaseToken, ...review });
}

async function approveSome(editor: People['editor'], count: number): Promise<void> {
  const decided = await editor.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[state]=decided');
  for (const { id } of decided.data.filter(({ verdict }) => verdict !== 'not_checkable').slice(0, count)) {
    const { contentHash } = await editor.get<Schemas['Claim']>(`/claims/${id}`);
    await editor.send('POST', `/claims/${id}/approve`, { contentHash });
  }
}
