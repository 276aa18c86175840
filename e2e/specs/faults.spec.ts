import type { Schemas } from '../api.js';
import { makeWork, type People, type Queue } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

/** What the newsroom has of a queue's verdicts. */
async function reviewsOf({ editor }: People, { id }: Pick<Queue, 'id'>): Promise<Schemas['Review'][]> {
  const { data: claims } = await editor.get<{ data: { id: string }[] }>(`/claims?filter[queueId]=${id}`);
  const answers = await Promise.all(claims.map((claim) => editor.get<{ data: Schemas['Review'][] }>(`/claims/${claim.id}/reviews`)));
  return answers.flatMap(({ data }) => data);
}

test.describe('the session ends while somebody types', () => {
  test.use({ expectedConsole: [/status of 401 /] });

  test('the sign-in page says so and leads back to the text, as Back and Forward do', async ({ page, people, context, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).click();
    const desk = new ReviewDesk(page);
    await desk.open(queue);
    await desk.typeReason('Asked the ferry company');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
    await page.goForward();
    await expect(desk.rationale).toHaveValue('Asked the ferry company');

    await context.clearCookies();
    await desk.rationale.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', who will call back');
    await expect(page.getByText('You have been signed out. What you typed is kept')).toBeVisible();
    await page.getByRole('button', { name: 'Sign in as Mira Holt, Reviewer' }).click();
    await expect(page).toHaveURL(new RegExp(`/desk/${queue.id}$`));
    await expect(desk.rationale).toHaveValue('Asked the ferry company, who will call back');
    await expect(desk.root.getByText('Draft saved')).toBeVisible();
  });
});

test.describe('the connection is gone', () => {
  test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED|status of 401 .*\/api\/v1\/session\)$/] });

  test('the desk says so, the verdict waits in sight, and goes through once when it is back', async ({ page, people, context, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    await expect(desk.root.getByText('2 claims left')).toBeVisible();
    await context.setOffline(true);
    await expect(desk.root.getByText(/^You are offline/)).toBeVisible();
    for (const key of ['5', 'n']) await page.keyboard.press(key);
    await page.keyboard.type('A forecast.');
    await page.keyboard.press('Control+Enter');
    const tray = desk.root.getByRole('alert').filter({ hasText: '1 verdict not saved' });
    await expect(tray).toContainText(wording);
    await expect(desk.wording).not.toHaveText(wording);
    expect(await reviewsOf(people, queue)).toEqual([]);
    await context.setOffline(false);
    await expect(tray).toBeHidden();
    await expect(desk.root.getByText(/^You are offline/)).toBeHidden();
    await expect(desk.recent).toContainText(wording);
    expect(await reviewsOf(people, queue)).toMatchObject([{ verdict: 'not_checkable', rationale: 'A forecast.' }]);
  });
});

test.describe('two tabs of one person', () => {
  test.use({ expectedConsole: [refused(409, /\/(draft|renew)\)/)] });

  test('the second says so, the last words saved count, and a verdict in one is known in the other', async ({ page, people, context, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    await desk.typeReason('Written in the first tab');
    const other = new ReviewDesk(await context.newPage());
    expect(await other.open(queue)).toBe(wording);
    await expect(other.root.getByText(/^You have this desk open in another tab/)).toBeVisible();
    await desk.rationale.fill('Written in the first tab, and then some more');
    await expect(desk.root.getByText('Draft saved')).toBeVisible();
    await other.rationale.fill('Written in the second');
    await expect(other.root.getByText('Draft saved')).toBeVisible();
    await page.reload();
    await expect(desk.rationale).toHaveValue('Written in the second');

    await desk.rationale.press('Control+Enter');
    await expect(desk.recent).toContainText(wording);
    await other.page.bringToFront();
    await other.rationale.press('End');
    await other.page.keyboard.type(' tab');
    await expect(other.root.getByRole('alert')).toContainText(/This claim is decided already|You no longer hold this claim/);
    await expect(other.root.getByRole('button', { name: 'Save & next' })).toBeDisabled();
    expect(await reviewsOf(people, queue)).toHaveLength(1);
  });
});
