import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect } from './fixtures.js';

/** WCAG 2.2 AA, and what axe's makers hold for good practice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Off by default in axe, because it is an experiment there or new; on here. */
const RULES = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } };

/** What can only be told once the colours have changed. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * `region` wants all text within a landmark, and lets dialogs be, which open over the page and take the focus. The menu of a button
 * and the list of a combobox do the same, but axe does not know them: they are no part of the page that one could miss.
 */
const POPUP = ':is(.MuiPopover-paper, .MuiAutocomplete-popper):has([role="menu"], [role="listbox"])';

/** Finds nothing to complain of on what is on screen now, by all rules. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await settled(page);
  expect.soft(await violations(page, { runOnly: { type: 'tag', values: TAGS }, rules: RULES }), screen).toEqual([]);
}

/** The same, and then the rules about colours in the other of light and dark, where nothing else differs. Stays there. */
export async function expectAccessibleInBoth(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen);
  const other = await switchScheme(page);
  expect.soft(await violations(page, { runOnly: OF_COLOURS }), `${screen}, ${other}`).toEqual([]);
}

type Options = Parameters<AxeBuilder['options']>[0];

/** @returns each violation as "rule: the element, what is wrong with it" */
async function violations(page: Page, options: Options): Promise<string[]> {
  const found = await new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] }).setLegacyMode().analyze();
  const complaints = found.violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  const popups = await page.locator(POPUP).count();
  const said = await Promise.all(complaints.map(async ({ id, target, html, failureSummary }) => {
    const [selector] = target;
    if (id === 'region' && popups > 0 && typeof selector === 'string' && (await page.locator(selector).and(page.locator(POPUP)).count()) > 0) return [];
    return [`${id}: ${html.slice(0, 240)} ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`];
  }));
  return said.flat();
}

/** @returns the scheme that is on now */
async function switchScheme(page: Page): Promise<'light' | 'dark'> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const colorScheme = isDark ? 'light' : 'dark';
  const before = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('body')).not.toHaveCSS('background-color', before);
  await settled(page);
  return colorScheme;
}

/** Text that still fades in has no contrast yet. */
async function settled(page: Page): Promise<void> {
  const moving = () => document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).length;
  await expect.poll(() => page.evaluate(moving)).toBe(0);
}
