import type { Schemas } from '../api.js';
import type { People, Queue } from '../builders.js';
import { makeCorrectionRequest } from '../readers.js';

const RECORD = { url: 'https://records.example/register', quote: 'The figure entered in the register is the one that was announced.' };

const REVIEWS = [
  { verdict: 'verified', rationale: 'The statement and the hospital’s own list give the same figure.', evidence: [{ ...RECORD, stance: 'supports' }] },
  { verdict: 'contradicted', rationale: 'The office’s published table gives another figure.', evidence: [{ url: 'https://tables.example/monthly', quote: 'The table gives a lower figure for that month.', stance: 'contradicts' }] },
  { verdict: 'not_checkable', rationale: 'A forecast.', evidence: [] },
  { verdict: 'verified', rationale: 'Two officials confirmed it on the record.', evidence: [{ ...RECORD, stance: 'supports' }] },
] as const;

/** Of the claim that the picture of the desk shows. */
const ON_THE_DESK = 'Over 200 fighters';

/** Who is second agrees in the first pair only. */
const SECOND_OPINIONS = [[0, 3], [0, 1], [3, 1]] as const;

/** What a newsroom looks like in the middle of a day: claims judged, some of them published, one export made. Done once a run. */
export async function makeWorkingDay(people: People): Promise<void> {
  const { mira, jonas, editor } = people;
  const published = await editor.get<{ data: unknown[] }>('/facts');
  if (published.data.length > 0) return;
  const queues = await mira.get<{ data: Queue[] }>('/queues');
  for (const { id } of queues.data.filter(({ name }) => name !== 'Conflict')) {
    for (const review of REVIEWS) await judgeNext(mira, id, review);
  }
  const conflict = queues.data.find(({ name }) => name === 'Conflict')!;
  const { data } = await editor.get<{ data: Schemas['ClaimSummary'][] }>(`/claims?filter[state]=queued&filter[queueId]=${conflict.id}`);
  const others = data.filter(({ wording }) => !wording.includes(ON_THE_DESK));
  for (const [index, [first, second]] of SECOND_OPINIONS.entries()) {
    await judge(mira, others[index]!.id, REVIEWS[first]);
    await judge(jonas, others[index]!.id, REVIEWS[second]);
  }
  await approveSome(editor, 5);
  await changeSome(editor);
  const { data: facts } = await editor.get<{ data: Schemas['Fact'][] }>('/facts');
  await makeCorrectionRequest(people, facts[0]!);
  await giveOne(editor, mira, conflict.id);
  await editor.send('POST', '/exports', { format: 'claimreview' });
}

async function judgeNext(reviewer: People['mira'], queueId: string, review: (typeof REVIEWS)[number]): Promise<void> {
  const next = await reviewer.send<Schemas['NextAnswer'] | null>('POST', `/queues/${queueId}/next`, { ahead: 0 });
  if (next) await reviewer.send('POST', `/assignments/${next.id}/review`, { leaseToken: next.leaseToken, ...review });
}

async function judge(reviewer: People['mira'], claimId: string, review: (typeof REVIEWS)[number]): Promise<void> {
  const { assignmentId } = await reviewer.get<Schemas['Claim']>(`/claims/${claimId}`);
  const { leaseToken } = await reviewer.send<Schemas['LeasedAssignment']>('POST', `/assignments/${assignmentId}/take`, {});
  await reviewer.send('POST', `/assignments/${assignmentId}/review`, { leaseToken, ...review });
}

async function approveSome(editor: People['editor'], count: number): Promise<void> {
  const decided = await editor.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[state]=decided');
  for (const { id } of decided.data.filter(({ verdict }) => verdict !== 'not_checkable').slice(0, count)) {
    const { contentHash } = await editor.get<Schemas['Claim']>(`/claims/${id}`);
    await editor.send('POST', `/claims/${id}/approve`, { contentHash });
  }
}

/** One fact is corrected, one paused. */
async function changeSome(editor: People['editor']): Promise<void> {
  const { data } = await editor.get<{ data: Schemas['Fact'][] }>('/facts');
  const [corrected, paused] = data;
  if (!corrected || !paused) return;
  const { id, version, statement, summary, speaker, validFrom, asOf, validUntil } = corrected;
  await editor.send('POST', `/facts/${paused.id}/pause`, { version: paused.version, note: 'The ministry called: another table is to come today.' });
  await editor.send('POST', `/facts/${id}/correct`, { version, statement, summary: `${summary} The figure is that of the morning list.`, speaker, validFrom, asOf, validUntil, note: 'We had not said which list the figure is from. It is the one of the morning.' });
}

/** So that there is something in the inbox. */
async function giveOne(editor: People['editor'], to: People['mira'], queueId: string): Promise<void> {
  const waiting = await editor.get<{ data: Schemas['ClaimSummary'][] }>(`/claims?filter[state]=queued&filter[queueId]=${queueId}&sort=priority`);
  const claim = waiting.data.find(({ wording }) => !wording.includes(ON_THE_DESK));
  if (claim) await editor.send('POST', `/claims/${claim.id}/assign`, { userId: to.id });
}
