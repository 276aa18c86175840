import { randomInt, randomUUID } from 'node:crypto';

import { expect } from '@playwright/test';

import type { Person, Schemas } from './api.js';

export type Queue = Schemas['Queue'];
export type Fact = Schemas['Fact'];
type Sighting = Schemas['ArticleSighting'];

/** Everybody of the demo newsroom, signed in to the API. */
export interface People {
  mira: Person;
  jonas: Person;
  editor: Person;
  admin: Person;
}

export interface Desk {
  queue: Queue;
  /** Articles of this source, and no others, come to the queue. */
  source: string;
}

export interface Story {
  id: string;
  title: string;
  source: string;
  text: string;
  sightings: Sighting[];
}

/** Sentences that hold one checkable figure each, and touch no rule of the demo's queues. */
const SENTENCES: readonly ((figure: number, place: string) => string)[] = [
  (figure, place) => `The ferry carried ${figure} passengers to ${place} last year.`,
  (figure, place) => `Volunteers planted ${figure} oak trees in ${place} in April.`,
  (figure, place) => `The county spent ${figure} pounds on the new pier at ${place} in 2025.`,
  (figure, place) => `A storm in January left ${figure} homes in ${place} without electricity.`,
];

/** What of the story's text is marked; the claim may say it in other words. */
export const quoteOf = ({ text }: Story, { start, end }: Sighting): string => text.slice(start, end);

/** Short, and nobody else's. */
export const unique = (): string => randomUUID().slice(-8);

/** A place that nobody else writes about. */
const aPlace = (): string => `Kessock${unique().replaceAll(/[^a-z]/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'x')}`;

/** A story with so many claims (at most four) that no other test tells: of a place of its own, or its claims would be taken for those of others. */
export function tellStory(claims: number): { title: string; text: string } {
  const place = aPlace();
  const title = `Notes from ${place}`;
  const sentences = SENTENCES.slice(0, claims).map((say) => say(randomInt(1_000, 900_000), place));
  return { title, text: [title, ...sentences].join('\n\n') };
}

const ABOUT = { description: 'Harbours, ferries and birds.', guidelines: '**Ask the harbour office first.**' };

/** A queue with Mira, Jonas and the editor in it, to which everything of one invented source comes. */
export async function makeQueue({ mira, jonas, editor }: People, settings: Partial<Schemas['CreateQueue']> = {}): Promise<Desk> {
  const source = `Gull Point Almanac ${unique()}`;
  const memberIds = [mira.id, jonas.id, editor.id];
  const queue = await editor.send<Queue>('POST', '/queues', { name: `Coast ${unique()}`, ...ABOUT, memberIds, ...settings });
  const rule = { name: 'Of the almanac', condition: { field: 'source', in: [source] }, priority: 70 };
  await editor.send('PUT', `/queues/${queue.id}/routing-rules`, { data: [rule] });
  return { queue, source };
}

/** Takes a story in and waits until each of its claims is in a queue. */
export async function addStory({ editor }: People, source: string, told = tellStory(1)): Promise<Story> {
  const url = `https://gullpoint.example/${unique()}`;
  const { id } = await editor.send<Schemas['IngestReceipt']>('POST', '/articles', { ...told, source, url, publishedAt: '2026-03-02', language: 'en' });
  const sightings = await claimsOf(editor, id);
  return { id, ...told, source, sightings };
}

/** The claims of an article, once all of it was read and routed. */
export async function claimsOf(person: Person, articleId: string): Promise<Sighting[]> {
  const routed = async () => {
    const { status } = await person.get<Schemas['Article']>(`/articles/${articleId}`);
    const { data } = await person.get<{ data: Sighting[] }>(`/articles/${articleId}/sightings`);
    return { status, waiting: data.filter(({ state }) => state === 'detected').length };
  };
  await expect.poll(routed, { message: 'the article is read and its claims are queued', intervals: [100] }).toEqual({ status: 'ready', waiting: 0 });
  return (await person.get<{ data: Sighting[] }>(`/articles/${articleId}/sightings`)).data;
}

/** A queue with so many claims waiting in it (at most four). */
export async function makeWork(people: People, claims = 1): Promise<Desk & { story: Story }> {
  const desk = await makeQueue(people);
  const story = await addStory(people, desk.source, tellStory(claims));
  return { ...desk, story };
}

export const EVIDENCE = {
  verified: { url: 'https://harbour-office.example/log/march', quote: 'The log of the harbour office gives the same number.', stance: 'supports' },
  contradicted: { url: 'https://harbour-office.example/log/april', quote: 'The log of the harbour office gives another number.', stance: 'contradicts' },
} as const;

/** Has a reviewer decide the next claim of a queue. @returns what they reviewed */
export async function decideNext(reviewer: Person, queueId: string, verdict: keyof typeof EVIDENCE = 'verified'): Promise<Schemas['NextAnswer']> {
  const next = await reviewer.send<Schemas['NextAnswer']>('POST', `/queues/${queueId}/next`, { ahead: 0 });
  const review = { leaseToken: next.leaseToken, verdict, rationale: 'The harbour office keeps a log of it.', evidence: [EVIDENCE[verdict]] };
  await reviewer.send('POST', `/assignments/${next.id}/review`, review);
  return next;
}

/** A claim that Mira decided and nobody approved yet. */
export async function makeDecided(people: People): Promise<{ claim: Schemas['ClaimSummary']; desk: Desk & { story: Story } }> {
  const desk = await makeWork(people);
  const { claim } = await decideNext(people.mira, desk.queue.id);
  return { claim, desk };
}

/** A claim about which Mira and Jonas, who did not see each other's review, came to different verdicts. */
export async function makeDispute(people: People): Promise<{ claimId: string; wording: string }> {
  const { queue, source } = await makeQueue(people, { reviewPolicy: 'two_blind' });
  await addStory(people, source);
  const { claim } = await decideNext(people.mira, queue.id, 'verified');
  await decideNext(people.jonas, queue.id, 'contradicted');
  return { claimId: claim.id, wording: claim.wording };
}

/** A published fact, explained in these words or in the reviewer's. */
export async function makeFact(people: People, summary?: string): Promise<Fact> {
  const { claim } = await makeDecided(people);
  const { contentHash } = await people.editor.get<Schemas['Claim']>(`/claims/${claim.id}`);
  return people.editor.send<Fact>('POST', `/claims/${claim.id}/approve`, { contentHash, summary });
}

/** Two articles of one queue that count the same passengers otherwise: the first claim, the second, and where the ferry goes. */
/** One that is told of what no other test does. */
export async function makeWebhook({ admin }: People): Promise<Schemas['Webhook']> {
  return admin.send<Schemas['WebhookWithSecret']>('POST', '/webhooks', { url: `https://site.example/${randomUUID()}`, description: 'The website', events: ['fact.paused'] });
}

export async function makeClash(people: People): Promise<{ queue: Queue; place: string; first: Sighting; second: Sighting }> {
  const { queue, source } = await makeQueue(people);
  const other = `Harbour Gazette ${unique()}`;
  const rule = { name: 'Of both papers', condition: { field: 'source', in: [source, other] }, priority: 70 };
  await people.editor.send('PUT', `/queues/${queue.id}/routing-rules`, { data: [rule] });
  const place = aPlace();
  const told = [
    [source, `The ferry to ${place} carried 714 passengers on Sunday, the harbour office said.`],
    [other, `The union said that the ferry to ${place} carried 930 passengers on Sunday.`],
  ] as const;
  const claims: Sighting[] = [];
  for (const [paper, text] of told) {
    const story = await addStory(people, paper, { title: `Notes from ${place}`, text });
    claims.push(story.sightings[0]!);
  }
  return { queue, place, first: claims[0]!, second: claims[1]! };
}
