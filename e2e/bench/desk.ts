import type { Page } from '@playwright/test';

import { addStory, makeQueue, tellStory, unique } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

const SHORT_STORIES = 12;
const PARAGRAPHS = 2_000;
const VERDICTS = 40;

/** Milliseconds from Enter to the next claim's first frame, and how far things moved without being touched (0: not at all). */
interface Waits {
  ms: number[];
  shift: number;
}

test('short articles', async ({ page, people, signInAs }) => {
  const { queue, source } = await makeQueue(people);
  for (let nth = 0; nth < SHORT_STORIES; nth++) await addStory(people, source, tellStory(4));
  await signInAs('reviewer');
  await new ReviewDesk(page).open(queue);
  report('short articles', await review(page));
});

test('an article of 2,000 paragraphs', async ({ page, people, signInAs }) => {
  const { queue, source } = await makeQueue(people);
  await addStory(people, source, longStory());
  await signInAs('reviewer');
  await new ReviewDesk(page).open(queue);
  report(`an article of ${PARAGRAPHS} paragraphs`, await review(page));
});

/** A claim in every fortieth paragraph. */
function longStory(): { title: string; text: string } {
  const title = `A long day at Gull Point ${unique()}`;
  const paragraph = (nth: number): string =>
    nth % 40 === 0 ? `The ferry of day ${nth + 1} carried ${1_000 + nth} passengers to Ellan Rock last year.` : 'The harbour was quiet, and the gulls sat on the wall as they always do.';
  return { title, text: [title, ...Array.from({ length: PARAGRAPHS }, (_, nth) => paragraph(nth))].join('\n\n') };
}

async function review(page: Page): Promise<Waits> {
  const desk = new ReviewDesk(page);
  await page.evaluate(watch);
  for (let nth = 0; nth < VERDICTS; nth++) {
    const wording = await desk.readWording();
    await page.keyboard.press('5');
    await page.keyboard.press('n');
    await page.keyboard.type('A guess.');
    await page.keyboard.press('Control+Enter');
    await expect(desk.wording).not.toHaveText(wording);
  }
  return page.evaluate(() => (window as unknown as { waits: Waits }).waits);
}

/** Runs in the page, so that nothing of Playwright's own is counted. */
function watch(): void {
  const waits: Waits = { ms: [], shift: 0 };
  Object.assign(window, { waits });
  const claim = (): string => document.querySelector('[role="region"] h2, section h2')?.textContent ?? '';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) if (!entry.hadRecentInput) waits.shift += entry.value;
  }).observe({ type: 'layout-shift' });
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey }) => {
      if (key !== 'Enter' || !ctrlKey) return;
      const [pressed, before] = [performance.now(), claim()];
      const look = (): void => {
        if (claim() === before || claim() === '') requestAnimationFrame(look);
        else requestAnimationFrame((painted) => waits.ms.push(painted - pressed));
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

function report(what: string, { ms, shift }: Waits): void {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  console.log(JSON.stringify({ desk: what, verdicts: ms.length, p50Ms: at(0.5), p95Ms: at(0.95), layoutShift: Math.round(shift * 1000) / 1000 }));
}
