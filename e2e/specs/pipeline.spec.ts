import { readFile } from 'node:fs/promises';

import { makeQueue, makeWork, quoteOf, tellStory } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { AddArticle, ReviewDesk, search, startExport } from '../screens.js';

test('an article goes all the way: read, found, queued, reviewed, approved, exported', async ({ page, people, signInAs }) => {
  const { queue, source } = await makeQueue(people);
  const { title, text } = tellStory(1);
  const statement = text.split('\n\n')[1]!;

  await signInAs('editor');
  const form = new AddArticle(page);
  await form.open();
  await form.text.fill(text);
  await form.title.fill(title);
  await form.source.fill(source);
  await form.submit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const found = page.getByRole('region', { name: 'Claims of this article' });
  await expect(found.getByRole('group', { name: statement }).getByText('In review')).toBeVisible();
  await expect(page.getByText('1 claim', { exact: true })).toBeVisible();
  await found.getByRole('link', { name: `Open the claim: ${statement}` }).click();
  await expect(page.getByRole('region', { name: 'Claim', exact: true }).getByText(queue.name)).toBeVisible();

  await signInAs('reviewer');
  const desk = new ReviewDesk(page);
  await desk.open(queue);
  await desk.typeReason('A number that nobody counted.');
  await page.keyboard.press('Control+Enter');
  await expect(desk.recent).toContainText(statement);

  await signInAs('editor');
  await page.goto('/facts/ready');
  await search(page, statement);
  await page.getByRole('button', { name: `Read and approve: ${statement}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page.getByText('Published as a fact.')).toBeVisible();

  const link = await startExport(page, 'JSON Lines', 'Not checkable');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain(statement);
});

test('an article and its claim are opened from their lists, and show everything', async ({ page, people, signInAs }) => {
  const { story } = await makeWork(people);
  const [sighting] = story.sightings;
  const { wording } = sighting!;
  await signInAs('reviewer');
  await page.goto('/articles');
  await search(page, story.title);
  await page.getByRole('link', { name: story.title }).click();
  await expect(page.getByRole('region', { name: 'Text', exact: true })).toContainText(quoteOf(story, sighting!));
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Claims' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible();
  await search(page, wording);
  await page.getByRole('link', { name: wording }).click();
  await expect(page.getByRole('heading', { level: 1, name: wording })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where it was seen' })).toContainText(story.title);
});

test.describe('uploading', () => {
  const asHtml = (title: string, text: string) => `<!doctype html><title>${title}</title><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text.replaceAll(/(.+)/g, '<p>$1</p>')}</article>`;

  for (const [kind, write] of Object.entries({
    txt: (_title: string, text: string) => text,
    md: (title: string, text: string) => `# ${title}\n\n${text}`,
    html: asHtml,
  })) {
    test(`a .${kind} file is read, and its claim is found`, async ({ page, signInAs }) => {
      const { title, text } = tellStory(1);
      const statement = text.split('\n\n')[1]!;
      await signInAs('editor');
      const form = new AddArticle(page);
      await form.open();
      await form.upload(`story.${kind}`, write(title, text));
      await form.title.fill(title);
      await form.submit.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('region', { name: 'Claims of this article' }).getByRole('group', { name: statement })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Text', exact: true })).not.toContainText(/[<>#]/);
    });
  }

  for (const { what, name, content, status, reason } of [
    { what: 'a binary', name: 'story.txt', content: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]), status: 415, reason: 'This file is binary. Upload text: .txt, .md or .html.' },
    { what: 'an empty', name: 'empty.txt', content: Buffer.alloc(0), status: 422, reason: 'The article has no text.' },
  ]) {
    test.describe(`${what} file`, () => {
      test.use({ expectedConsole: [refused(status, /\/upload\)/)] });

      test('is refused with a reason, and what was typed stays', async ({ page, signInAs }) => {
        await signInAs('editor');
        const form = new AddArticle(page);
        await form.open();
        await form.title.fill('Notes of the harbour');
        await form.source.fill('Gull Point Almanac');
        await form.upload(name, content);
        await form.submit.click();
        await expect(page.getByRole('alert')).toHaveText(reason);
        await expect(form.title).toHaveValue('Notes of the harbour');
        await expect(form.source).toHaveValue('Gull Point Almanac');
        await expect(page.getByText(name)).toBeVisible();
        await expect(page).toHaveURL(/\/articles\/create$/);
      });
    });
  }

  test('another kind of file is refused before it is sent', async ({ page, signInAs }) => {
    await signInAs('editor');
    const form = new AddArticle(page);
    await form.open();
    await form.upload('photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    await expect(page.getByRole('alert')).toHaveText('Only .txt, .md and .html files can be read.');
  });
});

test('the same text again leads to the article that is there', async ({ page, signInAs }) => {
  const { title, text } = tellStory(1);
  await signInAs('editor');
  const form = new AddArticle(page);
  const add = async () => {
    await form.open();
    await form.text.fill(text);
    await form.title.fill(title);
    await form.submit.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  };
  await add();
  const first = page.url();
  await expect(page.getByText('This text is here already.')).toHaveCount(0);
  await add();
  await expect(page).toHaveURL(first);
  await expect(page.getByText('This text is here already.')).toBeVisible();
});
