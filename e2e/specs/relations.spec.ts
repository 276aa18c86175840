import type { Schemas } from '../api.js';
import { makeClash, unique } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { ReviewDesk, search } from '../screens.js';

type Claim = Schemas['Claim'];

test.describe('a clash', () => {
  test('stands before everything else on the desk, both figures marked; a reviewer rejects it, takes that back and confirms it', async ({ page, people, signInAs }) => {
    const { queue, first, place } = await makeClash(people);
    const before = await clashesOf(people.mira, first.claimId);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    await page.goto(`/desk/${queue.id}`);
    const clashes = page.getByRole('region', { name: /^Clashes/ }).getByRole('group', { name: /^Other figure/ }).filter({ hasText: place }).first();
    for (const figure of ['714 passengers', '930 passengers']) await expect(clashes.locator('mark').filter({ hasText: figure })).toBeVisible();
    await expect(clashes).toContainText('714 against 930 passengers');
    await expect(clashes).toContainText('Accepted by the policy');
    await page.keyboard.press('f');
    await expect(page.getByRole('menu', { name: 'Why they don’t belong together' })).toBeVisible();
    await page.keyboard.press('4');
    const rejected = page.getByRole('region', { name: /^Clashes/ }).getByRole('group').filter({ hasText: 'Rejected by Mira Holt: Another time' });
    await expect(rejected).toBeVisible();
    expect(await clashesOf(people.mira, first.claimId)).toBe(before - 1);
    await rejected.getByRole('button', { name: /^Undo/ }).click();
    await expect(clashes.getByRole('button', { name: /^They clash/ })).toBeVisible();
    await page.keyboard.press('y');
    await expect(clashes).toContainText('Confirmed by Mira Holt');
    await expect(desk.wording).toBeVisible();
    expect(await clashesOf(people.mira, first.claimId)).toBe(before);
  });

  test('is a view of the list of claims', async ({ page, people, signInAs }) => {
    const { place } = await makeClash(people);
    await signInAs('editor');
    await page.goto('/claims');
    await page.getByRole('button', { name: /^Views/ }).first().click();
    await page.getByRole('menuitemradio', { name: /^Clashes/ }).click();
    await expect(page).toHaveURL((url) => url.searchParams.get('filter')?.includes('"clash":"true"') ?? false);
    await search(page, place);
    await expect(page.getByRole('row').filter({ hasText: place }).getByText(/^\d+ clash/)).toHaveCount(2);
  });
});

test.describe('two claims that are one', () => {
  test('are merged by an editor, who sees what happens before, and parted again as they were', async ({ page, people, signInAs }) => {
    const { first, second, place } = await makeClash(people);
    await signInAs('editor');
    await page.goto(`/claims/${second.claimId}/show`);
    await page.getByRole('group', { name: 'What can be done with this claim' }).getByRole('button', { name: 'Merge …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge two claims' });
    await dialog.getByRole('searchbox').fill(place);
    await expect(dialog.getByRole('radio')).toHaveCount(1);
    await dialog.getByRole('radio').check();
    await dialog.getByRole('button', { name: 'Compare' }).click();
    await expect(dialog.getByText('1 sighting goes over.')).toBeVisible();
    await expect(dialog.getByText(/^They clash: 714 against 930/)).toBeVisible();
    await dialog.getByLabel(/^Note/).fill('The union counted both ferries.');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page).toHaveURL(`/claims/${first.claimId}/show`);
    const merged = page.getByRole('region', { name: 'Merged into this claim' });
    await expect(merged).toContainText('The union counted both ferries.');
    await expect(page.getByRole('region', { name: 'Where it was seen · 2' })).toBeVisible();
    expect(await people.editor.get<Claim>(`/claims/${second.claimId}`)).toMatchObject({ state: 'dismissed', mergedInto: first.claimId });
    await merged.getByRole('button', { name: /^Undo the merge of/ }).click();
    await page.getByRole('dialog', { name: 'Undo this merge' }).getByRole('button', { name: 'Undo the merge' }).click();
    await expect(merged).toContainText('undone');
    expect(await people.editor.get<Claim>(`/claims/${second.claimId}`)).toMatchObject({ state: 'queued', mergedInto: null });
  });

  test('become one at the desk with D, and the next claim comes', async ({ page, people, signInAs }) => {
    const { queue, first, second, place } = await makeClash(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'Duplicate of …' });
    await dialog.getByRole('searchbox', { name: 'Find a claim by its words' }).fill(place);
    await dialog.getByRole('radio', { name: new RegExp(place) }).check();
    await dialog.getByRole('button', { name: 'Merge into it' }).click();
    await expect(desk.wording).not.toHaveText(wording);
    const [absorbed, kept] = wording.includes('930') ? [second, first] : [first, second];
    expect(await people.mira.get<Claim>(`/claims/${absorbed.claimId}`)).toMatchObject({ mergedInto: kept.claimId });
  });
});

test('fact-checks of others are imported, and say on the claim who checked it', async ({ page, people, signInAs }) => {
  const { first, place } = await makeClash(people);
  const publisher = `Second Look ${unique()}`;
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: `The ferry to ${place} carried 714 passengers on 1 March 2026.`,
    url: `https://secondlook.example/${unique()}`,
    datePublished: '2026-03-06',
    author: { '@type': 'Organization', name: publisher },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: 'harbour office' }, datePublished: '2026-03-02' },
    reviewRating: { '@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'True' },
  };
  await signInAs('editor');
  await page.goto('/earlier-checks');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import fact-checks' });
  const buffer = Buffer.from(JSON.stringify([review, { '@type': 'ClaimReview', url: 'https://secondlook.example/none' }]));
  await dialog.locator('input[type=file]').setInputFiles({ name: 'checks.json', mimeType: 'application/json', buffer });
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText('2 entries were read. 1 is new.')).toBeVisible();
  await expect(dialog.getByText('1 was refused:')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row').filter({ hasText: publisher })).toContainText('True');
  const matches = async () => (await people.editor.get<{ data: unknown[] }>(`/claims/${first.claimId}/earlier-checks`)).data.length;
  await expect.poll(matches, { message: 'the claim is compared with the check', intervals: [200] }).toBe(1);
  await page.goto(`/claims/${first.claimId}/show`);
  const checked = page.getByRole('region', { name: 'Checked before · 1' });
  await expect(checked).toContainText(`Checked by ${publisher} on 6 Mar 2026: True`);
  await checked.getByRole('button', { name: /^It is about this/ }).click();
  await expect(checked).toContainText('about this claim');
});

async function clashesOf(person: { get: <Answer>(path: string) => Promise<Answer> }, claimId: string): Promise<number> {
  return (await person.get<Claim>(`/claims/${claimId}`)).clashes;
}
