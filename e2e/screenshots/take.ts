import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Schemas } from '../api.js';
import type { People } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { conflictQueue, deskWithToll, judge, PARTS, type Screen } from './parts.js';
import { makeWorkingDay } from './working-day.js';

/** SCREENSHOTS_DIR is another place, to look before they are kept. */
const folder = process.env.SCREENSHOTS_DIR ?? join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs', 'screens');

const firstOf = (what: string) => async ({ editor }: People) => {
  const { data } = await editor.get<{ data: { id: string }[] }>(`/${what}`);
  return data[0]!.id;
};

/** The one that changed last: it was corrected. */
const newestFact = async (editor: People['editor']): Promise<Schemas['Fact']> => (await editor.get<{ data: Schemas['Fact'][] }>('/facts?sort=-modifiedAt')).data[0]!;

/** A claim that two outlets carry, so that its page shows both. */
const claimSeenTwice = async ({ editor }: People) => {
  const { data } = await editor.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[q]=Doha');
  return data[0]!.id;
};

/** A claim that is being reviewed while others say otherwise. */
const clashing = async ({ editor }: People) => {
  const { data } = await editor.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[clash]=true&filter[state]=queued');
  return data[0]!;
};

const deskWithClash = async (people: People) => {
  const { id, queue } = await clashing(people);
  const { assignmentId } = await people.editor.get<Schemas['Claim']>(`/claims/${id}`);
  return `/desk/${queue!.id}?take=${assignmentId}`;
};

const SCREENS: readonly Screen[] = [
  { name: 'sign-in', as: 'nobody', path: () => '/login' },
  { name: 'overview', as: 'reviewer', path: () => '/' },
  { name: 'desk', as: 'reviewer', path: deskWithToll, then: judge },
  { name: 'desk-queues', as: 'reviewer', path: () => '/desk' },
  { name: 'desk-keys', as: 'reviewer', path: async (people) => `/desk/${await conflictQueue(people)}`, then: (page) => page.keyboard.press('?') },
  { name: 'desk-put-away', as: 'reviewer', path: async (people) => `/desk/${await conflictQueue(people)}`, then: (page) => page.keyboard.press('s') },
  { name: 'inbox', as: 'reviewer', path: () => '/', then: (page) => page.keyboard.press('i') },
  { name: 'palette', as: 'reviewer', path: () => '/', then: (page) => page.keyboard.press('Control+k') },
  { name: 'articles', as: 'editor', path: () => '/articles' },
  { name: 'article', as: 'editor', path: async (people) => `/articles/${await firstOf('articles')(people)}/show` },
  { name: 'add-article', as: 'editor', path: () => '/articles/create' },
  { name: 'claims', as: 'editor', path: () => '/claims' },
  { name: 'claim', as: 'editor', path: async (people) => `/claims/${await claimSeenTwice(people)}/show` },
  { name: 'desk-clash', as: 'reviewer', path: deskWithClash, then: (page) => page.getByRole('region', { name: /^Clashes/ }).waitFor() },
  {
    name: 'desk-duplicate',
    as: 'reviewer',
    path: deskWithClash,
    then: async (page) => {
      await page.getByRole('region', { name: /^Clashes/ }).waitFor();
      await page.keyboard.press('d');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
    },
  },
  { name: 'claim-clash', as: 'editor', path: async (people) => `/claims/${(await clashing(people)).id}/show`, then: (page) => page.getByRole('region', { name: /^Relations/ }).getByRole('listitem').first().waitFor() },
  { name: 'matching', as: 'editor', path: () => '/matching' },
  { name: 'matching-policy', as: 'editor', path: () => '/matching?tab=policy', then: (page) => page.getByRole('button', { name: 'Dry run' }).click() },
  { name: 'earlier-checks', as: 'editor', path: () => '/earlier-checks' },
  { name: 'disputes', as: 'editor', path: () => '/disputes' },
  { name: 'dispute', as: 'editor', path: async (people) => `/disputes/${await firstOf('disputes')(people)}/show` },
  { name: 'facts-ready', as: 'editor', path: () => '/facts/ready' },
  { name: 'facts', as: 'editor', path: () => '/facts' },
  { name: 'fact', as: 'editor', path: async (people) => `/facts/${await firstOf('facts')(people)}/show` },
  { name: 'correction-requests', as: 'editor', path: () => '/correction-requests' },
  { name: 'correction-request', as: 'editor', path: async (people) => `/correction-requests/${await firstOf('correction-requests')(people)}/show` },
  { name: 'public-fact', as: 'nobody', path: async ({ editor }) => `/facts/${encodeURIComponent((await newestFact(editor)).slug)}` },
  { name: 'public-list', as: 'nobody', path: () => '/published' },
  { name: 'public-corrections', as: 'nobody', path: () => '/published/corrections' },
  { name: 'public-methods', as: 'nobody', path: () => '/published/methodology' },
  { name: 'public-form', as: 'nobody', path: async ({ editor }) => `/facts/${encodeURIComponent((await newestFact(editor)).slug)}/correction` },
  { name: 'exports', as: 'editor', path: () => '/exports' },
  { name: 'queues', as: 'admin', path: () => '/queues' },
  { name: 'queue', as: 'admin', path: async (people) => `/queues/${await conflictQueue(people)}/show` },
  { name: 'queue-edit', as: 'admin', path: async (people) => `/queues/${await conflictQueue(people)}` },
  { name: 'routing', as: 'admin', path: () => '/routing-rules' },
  { name: 'priorities', as: 'admin', path: () => '/priorities' },
  { name: 'verdict-scale', as: 'admin', path: () => '/verdict-scale' },
  { name: 'calibration', as: 'admin', path: () => '/calibration' },
  { name: 'people', as: 'admin', path: () => '/users' },
  { name: 'api-keys', as: 'admin', path: () => '/api-keys' },
  { name: 'webhooks', as: 'admin', path: () => '/webhooks' },
  { name: 'audit', as: 'admin', path: () => `/audit-events?filter=${encodeURIComponent('{"subjectType":"claim"}')}` },
];

test.use({ expectedConsole: [/status of (401|409) |ERR_INTERNET_DISCONNECTED/] });

test.beforeAll(async ({ people }) => {
  mkdirSync(folder, { recursive: true });
  await makeWorkingDay(people);
});

/** As the browser's store names them. */
const stored = (kept: NonNullable<Screen['kept']>) => Object.entries(kept).map(([key, value]) => [`RaStoreclaimdesk.${key}`, JSON.stringify(value)] as const);

for (const { name, as, path, kept = {}, then } of [...SCREENS, ...PARTS]) {
  test(name, async ({ page, people, signInAs }, { project }) => {
    if (as !== 'nobody') await signInAs(as);
    await page.addInitScript((items) => items.forEach(([key, value]) => localStorage.setItem(key, value)), stored(kept));
    await page.goto(await path(people));
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await then?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}-${project.name}.png`), animations: 'disabled', caret: 'hide' });
  });
}
