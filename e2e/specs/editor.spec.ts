import { expectAccessible } from '../axe.js';
import { decideNext, makeDecided, makeFact, makeWork } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { search } from '../screens.js';

test.describe('approving', () => {
  test('publishes what was read as a fact, with who stands for it', async ({ page, people, signInAs }) => {
    const { claim } = await makeDecided(people);
    await signInAs('editor');
    await page.goto('/facts');
    await page.getByRole('navigation', { name: 'Parts of the facts' }).getByRole('link', { name: 'Ready for approval' }).click();
    await expect(page.getByText('An editor who did not review the claim signs it off.')).toBeVisible();
    await search(page, claim.wording);
    await page.getByRole('button', { name: `Read and approve: ${claim.wording}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Approve and publish' });
    await expect(dialog.getByText('The harbour office keeps a log of it.').first()).toBeVisible();
    await expect(dialog.getByText(/^Mira Holt: Verified/)).toBeVisible();
    await expect(dialog.getByText('The log of the harbour office gives the same number.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Public explanation' }).fill('The harbour office confirms the number.');
    await dialog.getByRole('button', { name: 'Approve and publish' }).click();
    await expect(page.getByText('Published as a fact.')).toBeVisible();
    await expect(page.getByText('Nothing fits these filters.')).toBeVisible();

    await page.goto('/facts');
    await search(page, claim.wording);
    await page.getByRole('link', { name: claim.wording }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(claim.wording);
    await expect(page.getByText('The harbour office confirms the number.')).toBeVisible();
    const standing = page.getByRole('region', { name: 'Who stands for it' });
    await expect(standing.getByText('Mira Holt')).toBeVisible();
    await expect(standing.getByText('Salma')).toBeVisible();
    await page.getByRole('button', { name: 'Show markup' }).click();
    await expect(page.getByRole('region', { name: 'ClaimReview JSON-LD' })).toContainText(claim.wording);
    await expect(page.getByRole('list', { name: 'What readers of the markup would say' })).toContainText('Advice');
    await expectAccessible(page, 'A fact with its markup');
  });

  test('is not open to whoever reviewed the claim, and the page says why', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    const { claim } = await decideNext(people.editor, queue.id);
    await signInAs('editor');
    await page.goto('/facts/ready');
    await search(page, claim.wording);
    await expect(page.getByText('You reviewed or decided this claim, so somebody else has to approve it.')).toBeVisible();
    await expect(page.getByRole('button', { name: `Read and approve: ${claim.wording}` })).toHaveCount(0);
    const { contentHash } = await people.editor.get<{ contentHash: string }>(`/claims/${claim.id}`);
    expect(await people.editor.statusOf('POST', `/claims/${claim.id}/approve`, { contentHash })).toBe(403);
  });

  test.describe('when the claim changes meanwhile', () => {
    test.use({ expectedConsole: [refused(409, /\/approve\)/)] });

    test('publishes nothing, and shows what there is to read now', async ({ page, people, signInAs }) => {
      const { claim, desk } = await makeDecided(people);
      await signInAs('editor');
      await page.goto(`/claims/${claim.id}/show`);
      await page.getByRole('button', { name: 'Approve as a fact' }).click();
      const dialog = page.getByRole('dialog', { name: 'Approve and publish' });
      await expect(dialog.getByText(/^Mira Holt: /)).toBeVisible();
      await people.admin.send('POST', `/claims/${claim.id}/reopen`, { note: 'The log was misread.' });
      await decideNext(people.jonas, desk.queue.id, 'contradicted');
      await dialog.getByRole('button', { name: 'Approve and publish' }).click();
      await expect(dialog.getByRole('alert').first()).toContainText('This claim changed while you read it');
      await expect(dialog.getByText(/^Jonas Pekar: /)).toBeVisible();
      expect((await people.editor.get<{ state: string }>(`/claims/${claim.id}`)).state).toBe('decided');
    });
  });
});

test.describe('sending back', () => {
  test('a decided claim is reopened with a reason, and returns to its queue', async ({ page, people, signInAs }) => {
    const { claim, desk } = await makeDecided(people);
    await signInAs('editor');
    await page.goto(`/claims/${claim.id}/show`);
    await page.getByRole('button', { name: 'Reopen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reopen this claim' });
    await dialog.getByRole('button', { name: 'Reopen' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Say why, in a sentence.');
    await dialog.getByRole('textbox', { name: 'Why?' }).fill('The harbour office corrected its log.');
    await dialog.getByRole('button', { name: 'Reopen' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'Claim', exact: true }).getByText('In review')).toBeVisible();
    await expect(page.getByText('“The harbour office corrected its log.”')).toBeVisible();
    await expect(page.getByRole('article').getByText('Replaced')).toBeVisible();
    expect(await decideNext(people.jonas, desk.queue.id)).toMatchObject({ claim: { id: claim.id } });
  });

  test('a published claim stays published: nothing on its page takes it back', async ({ page, people, signInAs }) => {
    const fact = await makeFact(people);
    await signInAs('editor');
    await page.goto(`/claims/${fact.claimId}/show`);
    await expect(page.getByRole('region', { name: 'Claim', exact: true }).getByText('Published')).toBeVisible();
    await expect(page.getByRole('button', { name: /Reopen|Dismiss|Approve/ })).toHaveCount(0);
  });

  test('a claim is dismissed with a reason, and comes back when it is reopened', async ({ page, people, signInAs }) => {
    const { story } = await makeWork(people);
    await signInAs('editor');
    await page.goto(`/claims/${story.sightings[0]!.claimId}/show`);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dismiss this claim' });
    await dialog.getByRole('radio', { name: 'Nothing for this newsroom' }).check();
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('Dismissed: out of scope')).toBeVisible();
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Why?' }).fill('It is for us after all.');
    await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
    await expect(page.getByRole('region', { name: 'Claim', exact: true }).getByText('In review')).toBeVisible();
  });
});
