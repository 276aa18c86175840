import { expect, type Locator, type Page, type Route } from '@playwright/test';

import type { Queue } from './builders.js';

/** The parts of the Review desk, by what they are called on screen. */
export class ReviewDesk {
  readonly root: Locator;
  readonly wording: Locator;
  readonly mark: Locator;
  readonly rationale: Locator;
  readonly stillNeeded: Locator;
  readonly recent: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('region', { name: 'Review desk' });
    const claim = { name: 'Claim', exact: true };
    // A pane beside others, or a tab on a phone.
    this.wording = this.root.getByRole('region', claim).or(this.root.getByRole('tabpanel', claim)).getByRole('heading', { level: 2 });
    this.mark = this.root.locator('mark');
    this.rationale = this.root.getByRole('textbox', { name: 'Why? (shown to editors)' });
    this.stillNeeded = this.root.locator('#still-needed');
    this.recent = this.root.getByRole('region', { name: 'This session' });
  }

  /** Opens the desk and waits for its claim. @returns the claim's wording */
  async open(queue: Pick<Queue, 'id'>): Promise<string> {
    await this.page.goto(`/desk/${queue.id}`);
    return this.readWording();
  }

  async readWording(): Promise<string> {
    await expect(this.wording).toBeVisible();
    return this.wording.innerText();
  }

  verdict(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }

  /** Types with the keyboard what a verdict of "not checkable" needs; the claim stays on screen. */
  async typeReason(reason: string): Promise<void> {
    await this.page.keyboard.press('5');
    await this.page.keyboard.press('n');
    await this.page.keyboard.type(reason);
    await expect(this.root.getByText('Draft saved')).toBeVisible();
  }
}

/** Signs out through the menu of the account. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** A choice of a Material select. */
export async function choose(field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  await field.page().getByRole('option', { name: option }).click();
}

/** Keeps the next request to an address waiting. @returns lets it go on */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const waitAtGate = async (route: Route) => {
    await gate;
    await route.continue();
  };
  await page.route(url, waitAtGate, { times: 1 });
  return letThrough;
}
