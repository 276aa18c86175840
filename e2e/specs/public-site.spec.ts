import { expectAccessibleInBoth } from '../axe.js';
import { makeFact } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';

test.describe('a reader without a script', () => {
  test.use({ javaScriptEnabled: false, expectedConsole: [refused(422, /\/correction\)/)] });

  test('finds a fact, reads what it stands on, and tells the editors that something is wrong with it', async ({ page, people }) => {
    const fact = await makeFact(people);
    await page.goto('/published');
    await expect(page.getByRole('heading', { level: 1, name: 'Checked facts' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Words in the claim' }).fill(fact.statement);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: fact.statement }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fact.statement);
    await expect(page.getByRole('region', { name: 'What we found' })).toContainText('Verified');
    await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('blockquote').first()).toBeVisible();
    await page.getByRole('link', { name: 'Tell the editors what should be corrected' }).click();
    await page.getByRole('button', { name: 'Send to the editors' }).click();
    await expect(page.getByRole('alert')).toContainText('Say in at least ten characters what is wrong.');
    await page.getByRole('textbox', { name: 'What is wrong?' }).fill('The log of the harbour office has another number.');
    // Who is quicker than people are is asked to send it again.
    await expect(async () => {
      await page.getByRole('button', { name: 'Send to the editors' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible({ timeout: 500 });
    }).toPass();
    const { data } = await people.editor.get<{ data: { fact: { id: string }; problem: string }[] }>(`/correction-requests?filter[factId]=${fact.id}`);
    expect(data).toMatchObject([{ fact: { id: fact.id }, problem: 'The log of the harbour office has another number.' }]);
  });
});

test('the pages for everybody are accessible, light and dark, and run nothing', async ({ page, people }) => {
  const fact = await makeFact(people);
  const path = `/facts/${encodeURIComponent(fact.slug)}`;
  for (const [name, address] of [['list', '/published'], ['corrections', '/published/corrections'], ['methods', '/published/methodology'], ['fact', path], ['embed', `${path}/embed`], ['form', `${path}/correction`]]) {
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.goto(address!);
    await expectAccessibleInBoth(page, `Public: ${name}`);
  }
});
