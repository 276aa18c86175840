import { Person, type Schemas } from '../api.js';
import { addStory, decideNext, makeQueue, unique } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

test('two who do not see each other disagree, an editor decides, another one approves, and the fact shows', async ({ page, people, signInAs, baseURL }) => {
  const { queue, source } = await makeQueue(people, { reviewPolicy: 'two_blind' });
  await addStory(people, source);
  const { claim } = await decideNext(people.jonas, queue.id, 'contradicted');

  await signInAs('reviewer');
  const desk = new ReviewDesk(page);
  const wording = await desk.open(queue);
  for (const key of ['1', 'e']) await page.keyboard.press(key);
  await page.keyboard.type('https://harbour-office.example/log/march');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The log of the harbour office gives the same number.');
  for (const key of ['Escape', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('The log says so.');
  await page.getByRole('button', { name: '4 of 5: quite' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(desk.recent.getByText('Reviews differ: an editor decides')).toBeVisible();

  await signInAs('editor');
  await page.goto('/');
  await page.getByRole('region', { name: 'Disputes waiting for an editor' }).getByRole('link', { name: wording }).click();
  await expect(page.getByText('Sure: 4 of 5')).toBeVisible();
  await page.getByRole('textbox', { name: /^Why it is this/ }).fill('The log counts the passengers of the whole year.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Why it is this/ })).toHaveValue('The log counts the passengers of the whole year.');
  await page.getByRole('radio', { name: 'Verified' }).check();
  await page.getByRole('checkbox', { name: /gives the same number/ }).check();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page).toHaveURL(new RegExp(`/claims/${claim.id}/show`));
  await expect(page.getByRole('button', { name: 'Approve as a fact' })).toHaveCount(0);

  const other = await anotherEditor(people.admin, baseURL!);
  const { contentHash } = await other.get<Schemas['Claim']>(`/claims/${claim.id}`);
  await other.send('POST', `/claims/${claim.id}/approve`, { contentHash });
  await other.dispose();
  await page.goto('/facts');
  await expect(page.getByRole('link', { name: wording })).toBeVisible();
});

/** The demo newsroom has one editor: nobody approves what they decided. */
async function anotherEditor(admin: Person, url: string): Promise<Person> {
  const email = `ida-${unique()}@gullpoint.example`;
  const { password } = await admin.send<Schemas['UserWithPassword']>('POST', '/users', { name: 'Ida Rand', email, role: 'editor' });
  const person = await Person.signIn(url, { email, password });
  await person.send('POST', '/session/password', { current: password, next: 'a quiet river by night' });
  return person;
}
