import { expect, type Page } from '@playwright/test';

import type { Schemas } from '../api.js';
import type { People } from '../builders.js';
import type { DemoPerson } from '../newsroom.js';

export interface Screen {
  name: string;
  as: DemoPerson['role'] | 'nobody';
  path: (people: People) => Promise<string> | string;
  /** What the browser keeps from earlier, for example the language. */
  kept?: Readonly<Record<string, unknown>>;
  /** What to do once it is open, for example the keys that open a dialog. */
  then?: (page: Page) => Promise<void>;
}

export const conflictQueue = async ({ mira }: People) => {
  const { data } = await mira.get<{ data: Schemas['Queue'][] }>('/queues');
  return data.find(({ name }) => name === 'Conflict')!.id;
};

/** The desk with the claim that the other outlets clash with. */
export const deskWithToll = async (people: People) => {
  const { data } = await people.mira.get<{ data: Schemas['ClaimSummary'][] }>('/claims?filter[q]=Over 200 fighters');
  const { assignmentId } = await people.mira.get<Schemas['Claim']>(`/claims/${data[0]!.id}`);
  // As if nobody had typed about it: every picture begins anew.
  await people.mira.statusOf('DELETE', `/drafts/${assignmentId}`);
  return `/desk/${await conflictQueue(people)}?take=${assignmentId}`;
};

/** A verdict with its evidence, typed as a reviewer types it. */
export async function judge(page: Page): Promise<void> {
  for (const key of ['1', 'e']) await page.keyboard.press(key);
  await page.keyboard.type('https://military.example/statements/12-october');
  await page.keyboard.press('Tab');
  await page.keyboard.type('More than 200 militants were killed during the night.');
  for (const key of ['Escape', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('The statement says so; no other party confirms it.');
  await expect(page.getByText('Draft saved')).toBeVisible();
}

/** A claim that people talk about. */
async function discussed(people: People): Promise<string> {
  const { data } = await people.editor.get<{ data: { id: string }[] }>('/claims?filter[q]=Over 200 fighters');
  const { id } = data[0]!;
  const { data: said } = await people.editor.get<{ data: unknown[] }>(`/claims/${id}/comments`);
  if (said.length === 0) {
    await people.mira.send('POST', `/claims/${id}/comments`, { body: 'Two outlets give two figures. I ask for the statement itself.' });
    await people.editor.send('POST', `/claims/${id}/comments`, { body: 'The desk in the capital has it: look at the second paragraph.' });
  }
  return `/claims/${id}/show`;
}

const NOTICE = `<html lang="en"><head><title>Statement of 12 October</title></head><body><article><h1>Statement of 12 October</h1>
<p>More than 200 fighters were killed during the night, the office says.</p><p>The figure covers both sides of the border and was counted at noon.</p></article></body></html>`;

/** Evidence from a file, with its archived copy. */
async function dropNotice(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'statement.html', mimeType: 'text/html', buffer: Buffer.from(NOTICE) });
  await expect(page.getByRole('button', { name: 'Read the copy' })).toBeVisible();
}

/** Has the next renewal say that the claim is somebody else's. */
async function loseLease(page: Page): Promise<void> {
  await judge(page);
  const lost = { type: '/problems/lease-lost', title: 'Lease lost', status: 409, detail: 'You no longer hold this claim.', draftKept: true };
  await page.route('**/renew', (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', json: lost }));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('You no longer hold this claim')).toBeVisible();
}

const openDesk = async (people: People) => `/desk/${await conflictQueue(people)}`;

/** What opens over a screen, states of the desk, and the other language. */
export const PARTS: readonly Screen[] = [
  { name: 'views', as: 'editor', path: () => '/claims', then: (page) => page.getByRole('button', { name: /^Views/ }).first().click() },
  {
    name: 'palette-hits',
    as: 'reviewer',
    path: () => '/',
    then: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.type('fighters');
      await expect(page.getByRole('option').filter({ hasText: 'fighters' }).first()).toBeVisible();
    },
  },
  {
    name: 'settings',
    as: 'reviewer',
    path: () => '/',
    then: async (page) => {
      await page.getByRole('button', { name: /^Account of/ }).click();
      await page.getByRole('menuitem', { name: 'Settings' }).click();
    },
  },
  { name: 'claim-comments', as: 'editor', path: discussed, then: (page) => page.getByRole('heading', { name: /^Comments/ }).scrollIntoViewIfNeeded() },
  { name: 'desk-evidence-copy', as: 'reviewer', path: deskWithToll, then: dropNotice },
  {
    name: 'desk-evidence-reader',
    as: 'reviewer',
    path: deskWithToll,
    then: async (page) => {
      await dropNotice(page);
      await page.getByRole('button', { name: 'Read the copy' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'desk-lease-lost', as: 'reviewer', path: deskWithToll, then: loseLease },
  {
    name: 'desk-offline',
    as: 'reviewer',
    path: openDesk,
    then: async (page) => {
      await page.context().setOffline(true);
      await expect(page.getByText(/^You are offline/)).toBeVisible();
    },
  },
  {
    name: 'desk-empty',
    as: 'reviewer',
    path: openDesk,
    then: async (page) => {
      await page.route('**/next', (route) => route.fulfill({ status: 204 }));
      await page.reload();
      await expect(page.getByText('Nothing left to review here')).toBeVisible();
    },
  },
  { name: 'arabic-overview', as: 'reviewer', path: () => '/', kept: { locale: 'ar' }, then: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'arabic-desk', as: 'reviewer', path: openDesk, kept: { locale: 'ar' } },
];
