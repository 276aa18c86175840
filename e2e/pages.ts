import type { Locator, Page } from '@playwright/test';

import { makeClash, makeDecided, makeDispute, makeFact, makeQueue, makeWebhook, makeWork, type People } from './builders.js';
import { expect, goOn } from './fixtures.js';
import { makeCorrectionRequest } from './readers.js';
import type { DemoPerson } from './newsroom.js';

export interface Screen {
  name: string;
  path: string;
  /** What is there when the screen has loaded, and what one comes for: it has to be within reach on a phone as well. */
  main: (page: Page) => Locator;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first();
const link = (name: string | RegExp) => (page: Page) => page.getByRole('main').getByRole('link', { name }).first();
/** To a claim that says otherwise. */
const linkIn = (region: RegExp, words: string) => (page: Page) => page.getByRole('region', { name: region }).getByRole('link', { name: new RegExp(words) }).first();
/** Where the page before has a link of the same name. */
const linkBeside = (hasText: string, name: string) => (page: Page) => page.getByRole('main').filter({ hasText }).getByRole('link', { name }).first();

/** Goes on to a screen. What tells that it has come must not stand on the one before already. */
export async function openScreen(page: Page, { name, path, main }: Screen): Promise<void> {
  if (new URL(page.url()).pathname !== path) await expect(main(page), `${name}: there before it was opened`).toBeHidden();
  await goOn(page, path);
  await expect(main(page), name).toBeVisible();
}

/** Every screen, each with something on it, by who sees most of it. */
export async function allScreens(people: People): Promise<Record<DemoPerson['role'], Screen[]>> {
  const [{ queue, story }, empty, decided, fact, dispute, clash, webhook] = await Promise.all([
    makeWork(people, 2),
    makeQueue(people),
    makeDecided(people),
    makeFact(people),
    makeDispute(people),
    makeClash(people),
    makeWebhook(people),
  ]);
  const request = await makeCorrectionRequest(people, fact);
  const claimId = story.sightings[0]!.claimId;
  return {
    reviewer: [
      { name: 'Overview', path: '/', main: link(/Start reviewing|Go on where you stopped/) },
      { name: 'Review desk', path: `/desk/${queue.id}`, main: button('Save & next') },
      { name: 'Review desk with a clash', path: `/desk/${clash.queue.id}`, main: linkIn(/^Clashes/, clash.place) },
      { name: 'Matching', path: '/matching', main: (page) => page.getByRole('main').getByRole('combobox', { name: /^Kind/ }) },
      { name: 'Review desk with nothing to do', path: `/desk/${empty.queue.id}`, main: button('Look again') },
      { name: 'A queue', path: `/queues/${queue.id}/show`, main: link('Review') },
      { name: 'My calibration', path: '/calibration', main: heading('Calibration') },
      { name: 'Somewhere closed', path: '/articles/create', main: link('To the overview') },
      { name: 'Nowhere', path: '/no/such/page', main: linkBeside('There is nothing at this address', 'To the overview') },
    ],
    editor: [
      { name: 'Overview of an editor', path: '/', main: link('Add article') },
      { name: 'Articles', path: '/articles', main: linkBeside('What came in', 'Add article') },
      { name: 'An article', path: `/articles/${story.id}/show`, main: button(/^Show in the text/) },
      { name: 'Add article', path: '/articles/create', main: button('Add and find claims') },
      { name: 'Claims', path: '/claims', main: heading('Claims') },
      { name: 'A claim in review', path: `/claims/${claimId}/show`, main: button(/^Assign$/) },
      { name: 'A claim with a clash', path: `/claims/${clash.first.claimId}/show`, main: linkIn(/^Relations/, clash.place) },
      { name: 'A decided claim', path: `/claims/${decided.claim.id}/show`, main: button('Approve as a fact') },
      { name: 'Disputes', path: '/disputes', main: (page) => page.getByRole('main').filter({ has: heading('Disputes')(page) }).getByRole('link', { name: 'The ferry' }).first() },
      { name: 'A dispute', path: `/disputes/${dispute.claimId}/show`, main: button('Decide') },
      { name: 'Ready for approval', path: '/facts/ready', main: button(/^Read and approve/) },
      { name: 'Facts', path: '/facts', main: button('Export') },
      { name: 'A fact', path: `/facts/${fact.id}/show`, main: button('Correct') },
      { name: 'Correction requests', path: '/correction-requests', main: link(/^The harbour office counts/) },
      { name: 'A correction request', path: `/correction-requests/${request.id}/show`, main: button('Accept and correct') },
      { name: 'Policy of matching', path: '/matching?tab=policy', main: button('Save the policy') },
      { name: 'Earlier fact-checks', path: '/earlier-checks', main: button('Import') },
      { name: 'Exports', path: '/exports', main: button('New export') },
    ],
    admin: screensOfAdmins(queue.id, webhook.id),
  };
}

const screensOfAdmins = (queueId: string, webhookId: string): Screen[] => [
  { name: 'Control room', path: '/control-room', main: link('Board of General') },
  { name: 'Board of a queue', path: `/control-room/queues/${queueId}`, main: button(/^Give to/) },
  { name: 'Queues', path: '/queues', main: link('New queue') },
  { name: 'New queue', path: '/queues/create', main: button('Create queue') },
  { name: 'Edit a queue', path: `/queues/${queueId}`, main: button('Save queue') },
  { name: 'Routing', path: '/routing-rules', main: button('Add rule') },
  { name: 'Priorities', path: '/priorities', main: button('Boost') },
  { name: 'Verdict scale', path: '/verdict-scale', main: button('Save the scale') },
  { name: 'Calibration of everybody', path: '/calibration', main: link('Gold claims') },
  { name: 'Gold claims', path: '/gold-claims', main: heading('Gold claims') },
  { name: 'People', path: '/users', main: button('Add person') },
  { name: 'API keys', path: '/api-keys', main: button('New key') },
  { name: 'Webhooks', path: '/webhooks', main: button('New webhook') },
  { name: 'A webhook', path: `/webhooks/${webhookId}/show`, main: button('Send a test') },
  { name: 'Audit log', path: '/audit-events', main: button(/^Details/) },
];
