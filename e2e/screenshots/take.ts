import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import type { Schemas } from '../api.js';
import type { People } from '../builders.js';
import { expect, test } from '../fixtures.js';
import type { DemoPerson } from '../newsroom.js';
import { makeWorkingDay } from './working-day.js';

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs', 'screens');

interface Screen {
  name: string;
  as: DemoPerson['role'] | 'nobody';
  path: (people: People) => Promise<string> | string;
  /** What to do once it is open, for example the keys that open a dialog. */
  then?: (page: Page) => Promise<void>;
}

const firstOf = (what: string) => async ({ editor }: People) => {
  const { data } = await editor.get<{ data: { id: string }[] }>(`/${what}`);
  return data[0]!.id;
};

const conflictQueue = async ({ mira }: People) => {
  const { data } = await mira.get<{ data: Schemas['Queue'][] }>('/queues');
  return data.find(({ name }) => name === 'Conflict')!.id;
};

/** A claim that two outlets carry, so that its page shows both. */
const claimSeenTwice = async ({ editor }: People) => {
  const { data } = await editor.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[q]=Doha');
  return data[0]!.id;
};

/** The desk with the claim that the other outlets clash with. */
const deskWithToll = async (people: People) => {
  const { data } = await people.mira.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[q]=Over 200 fighters');
  const { assignmentId } = await people.mira.get<Schemas['Claim']>(`/claims/${data[0]!.id}`);
  return `/desk/${await conflictQueue(people)}?take=${assignmentId}`;
};

/** A verdict with its evidence, typed as a reviewer types it. */
async function judge(page: Page): Promise<void> {
  for (const key of ['1', 'e']) await page.keyboard.press(key);
  await page.keyboard.type('https://military.example/statements/12-october');
  await page.keyboard.press('Tab');
  await page.keyboard.type('More than 200 militants were killed during the night.');
  for (const key of ['Escape', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('The statement says so; no other party confirms it.');
  await expect(page.getByText('Draft saved')).toBeVisible();
}

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
  { name: 'disputes', as: 'editor', path: () => '/disputes' },
  { name: 'dispute', as: 'editor', path: async (people) => `/disputes/${await firstOf('disputes')(people)}/show` },
  { name: 'facts-ready', as: 'editor', path: () => '/facts/ready' },
  { name: 'facts', as: 'editor', path: () => '/facts' },
  { name: 'fact', as: 'editor', path: async (people) => `/facts/${await firstOf('facts')(people)}/show` },
  { name: 'exports', as: 'editor', path: () => '/exports' },
  { name: 'queues', as: 'admin', path: () => '/queues' },
  { name: 'queue', as: 'admin', path: async (people) => `/queues/${await conflictQueue(people)}/show` },
  { name: 'queue-edit', as: 'admin', path: async (people) => `/queues/${await conflictQueue(people)}` },
  { name: 'routing', as: 'admin', path: () => '/routing-rules' },
  { name: 'priorities', as: 'admin', path: () => '/priorities' },
  { name: 'calibration', as: 'admin', path: () => '/calibration' },
  { name: 'people', as: 'admin', path: () => '/users' },
  { name: 'audit', as: 'admin', path: () => `/audit-events?filter=${encodeURIComponent('{"subjectType":"claim"}')}` },
];

test.beforeAll(async ({ people }) => {
  mkdirSync(folder, { recursive: true });
  await makeWorkingDay(people);
});

for (const { name, as, path, then } of SCREENS) {
  test(name, async ({ page, people, signInAs }, { project }) => {
    if (as !== 'nobody') await signInAs(as);
    await page.goto(await path(people));
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await then?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}-${project.name}.png`), animations: 'disabled', caret: 'hide' });
  });
}
