import type { Page } from '@playwright/test';

import { Person, type Schemas } from '../api.js';
import { makeWork, unique } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { choose, search } from '../screens.js';

type User = Schemas['User'];

const newcomer = () => ({ name: `Nils Berg ${unique()}`, email: `nils-${unique()}@gullpoint.example` });

test.describe('people', () => {
  test('a new person is added, gets in with the password that is shown once, and chooses one of their own', async ({ page, people, signInAs }) => {
    const { name, email } = newcomer();
    await signInAs('admin');
    await page.goto('/users');
    await page.getByRole('button', { name: 'Add person' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('radio', { name: /^Reviewer/ }).check();
    await dialog.getByRole('button', { name: 'Add and show password' }).click();
    const password = await readPassword(page, name);
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Reviewer');

    await page.context().clearCookies();
    await signIn(page, email, password);
    await expect(page.getByRole('heading', { name: 'Choose your own password' })).toBeVisible();
    await page.getByLabel('Password you were given').fill(password);
    await page.getByLabel('New password', { exact: true }).fill('a quiet river by night');
    await page.getByLabel('New password once more').fill('a quiet river by night');
    await page.getByRole('button', { name: 'Save password' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Nils/ })).toBeVisible();
    await expect(Person.signIn(page.url(), { email, password })).rejects.toThrow('401');
    expect((await people.admin.get<{ data: User[] }>(`/users?filter[q]=${email}`)).data).toMatchObject([{ name, role: 'reviewer' }]);
  });

  test('a role is changed in the list, and opens its pages', async ({ page, people, signInAs }) => {
    const { name } = await invite(people.admin);
    await signInAs('admin');
    await pick(page, name, 'Edit name and role …');
    const dialog = page.getByRole('dialog', { name: `Edit ${name}` });
    await dialog.getByRole('radio', { name: /^Editor/ }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(`${name} is saved.`)).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Editor');
  });

  test.describe('shutting out', () => {
    test.use({ expectedConsole: [refused(401, /\/api\/v1\//)] });

    test('whoever is disabled is out with the next thing they do, and is let in again', async ({ page, people, signInAs, baseURL }) => {
      const { name, email, password } = await invite(people.admin);
      const them = await Person.signIn(baseURL!, { email, password });
      await them.send('POST', '/session/password', { current: password, next: 'a quiet river by night' });
      expect(await them.statusOf('GET', '/queues')).toBe(200);
      await signInAs('admin');
      await pick(page, name, 'Disable …');
      await page.getByRole('dialog', { name: `Disable ${name}?` }).getByRole('button', { name: 'Disable' }).click();
      await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Disabled');
      expect(await them.statusOf('GET', '/queues')).toBe(401);
      await them.dispose();

      await pick(page, name, 'Enable …');
      await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click();
      await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Active');
      await page.context().clearCookies();
      await signIn(page, email, 'a quiet river by night');
      await expect(page.getByRole('heading', { level: 1, name: /Nils/ })).toBeVisible();
    });

    test('a reset password ends every session, and the new one is shown once', async ({ page, people, signInAs, baseURL }) => {
      const { name, email, password } = await invite(people.admin);
      const them = await Person.signIn(baseURL!, { email, password });
      await signInAs('admin');
      await pick(page, name, 'Reset password …');
      await page.getByRole('dialog').getByRole('button', { name: 'Reset and show password' }).click();
      const fresh = await readPassword(page, name);
      expect(await them.statusOf('GET', '/session')).toBe(401);
      await them.dispose();
      await expect(Person.signIn(baseURL!, { email, password })).rejects.toThrow('401');
      await (await Person.signIn(baseURL!, { email, password: fresh })).dispose();
    });
  });
});

test.describe('assigning', () => {
  test('a claim is given to a person, and nobody else gets it', async ({ page, people, signInAs }) => {
    const { queue, story } = await makeWork(people);
    const { claimId, wording } = story.sightings[0]!;
    await signInAs('admin');
    await page.goto(`/claims/${claimId}/show`);
    await page.getByRole('button', { name: 'Assign' }).click();
    const dialog = page.getByRole('dialog', { name: 'Assign this claim' });
    await choose(dialog.getByRole('combobox', { name: 'Person' }), 'Mira Holt');
    await dialog.getByRole('button', { name: 'Assign' }).click();
    await expect(page.getByRole('region', { name: 'Claim', exact: true }).getByText('Given to Mira Holt')).toBeVisible();
    expect(await people.jonas.statusOf('POST', `/queues/${queue.id}/next`, { ahead: 0 })).toBe(204);
    await signInAs('reviewer');
    await page.goto('/claims');
    await search(page, wording);
    await page.getByRole('link', { name: wording }).click();
    await page.getByRole('link', { name: 'Review it' }).click();
    await expect(page.getByRole('region', { name: 'Review desk' }).getByRole('heading', { level: 2, name: wording })).toBeVisible();
  });
});

/** Adds a reviewer through the API. @returns their credentials */
async function invite(admin: Person): Promise<{ name: string; email: string; password: string }> {
  const someone = newcomer();
  const { password } = await admin.send<Schemas['UserWithPassword']>('POST', '/users', { ...someone, role: 'reviewer' });
  return { ...someone, password };
}

/** Opens the menu of a person in the list and takes what it offers. */
async function pick(page: Page, name: string, item: string): Promise<void> {
  await page.goto('/users');
  await search(page, name);
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Reads the one-time password, passes it on, and sees that it is gone. */
async function readPassword(page: Page, name: string): Promise<string> {
  const shown = page.getByRole('dialog', { name: `One-time password of ${name}` });
  const password = await shown.getByRole('status', { name: 'One-time password' }).innerText();
  await page.keyboard.press('Escape');
  await expect(shown).toBeVisible();
  await shown.getByRole('button', { name: 'I have passed it on' }).click();
  await expect(page.getByText(password)).toHaveCount(0);
  return password;
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}
