import { test as base, type Page } from '@playwright/test';

import { Person } from './api.js';
import type { People } from './builders.js';
import { demoPeople, type DemoPerson } from './newsroom.js';

export { expect } from '@playwright/test';

/** "Who am I?" before sign-in: the browser itself reports the answer, no script can keep it quiet. */
const NOT_SIGNED_IN = /status of 401 .*\/api\/v1\/session\)$/;

/** What the browser says of an answer that a test provokes, for `expectedConsole`. */
export const refused = (status: number, path: RegExp): RegExp => new RegExp(`status of ${status} .*${path.source}`);

interface Fixtures {
  /** Signs the page's context in as the demo person of that role, without the sign-in form. */
  signInAs: (role: DemoPerson['role']) => Promise<DemoPerson>;
  /** What the page may say on the console; anything else fails the test. Replace it where a test provokes an answer. */
  expectedConsole: RegExp[];
  consoleGuard: void;
}

interface WorkerFixtures {
  /** Everybody of the demo newsroom, signed in to the API, to make what a test needs. */
  people: People;
}

/** Playwright's `test`, on the newsroom of this run: `page.goto('/')` opens it, and a console error fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({}, use) => use(required('CLAIMDESK_E2E_URL')),

  people: [
    async ({}, use) => {
      const people = await signInEverybody(required('CLAIMDESK_E2E_URL'));
      await use(people);
      await Promise.all(Object.values(people).map((person: Person) => person.dispose()));
    },
    { scope: 'worker' },
  ],

  signInAs: async ({ page, baseURL }, use) => {
    await use(async (role) => {
      const person = personOf(role);
      const { email, password } = person;
      const response = await page.request.post('/api/v1/session', { data: { email, password }, headers: { origin: baseURL ?? '' } });
      if (!response.ok()) throw new Error(`Sign-in as ${role} was refused: ${response.status()} ${await response.text()}`);
      return person;
    });
  },

  expectedConsole: async ({}, use) => use([NOT_SIGNED_IN]),

  consoleGuard: [
    async ({ page, expectedConsole }, use) => {
      const complaints = watchConsole(page);
      await use();
      const unexpected = complaints.filter((text) => !expectedConsole.some((pattern) => pattern.test(text)));
      if (unexpected.length > 0) throw new Error(`The page complained on the console:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

/** To another screen as a link of the app leads there: what is loaded stays loaded, which a walk over all screens is quicker by. */
export async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const { idx } = window.history.state as { idx: number };
    window.history.pushState({ idx: idx + 1, key: 'on', usr: null }, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

async function signInEverybody(url: string): Promise<People> {
  const [mira, jonas, editor, admin] = await Promise.all(demoPeople(required('CLAIMDESK_E2E_DATA_DIR')).map((person) => Person.signIn(url, person)));
  if (!mira || !jonas || !editor || !admin) throw new Error('The demo newsroom has two reviewers, an editor and an admin.');
  return { mira, jonas, editor, admin };
}

/** The demo person of a role, for tests that fill in the sign-in form or sign in a second context. */
export function personOf(role: DemoPerson['role']): DemoPerson {
  const person = demoPeople(required('CLAIMDESK_E2E_DATA_DIR')).find((one) => one.role === role);
  if (!person) throw new Error(`The demo newsroom has no ${role}.`);
  return person;
}

function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  return complaints;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with "npm test -- --only browser".`);
  return value;
}
