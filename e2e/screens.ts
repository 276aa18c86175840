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
    this.mark = this.root.getByTestId('source').or(this.root.getByRole('tabpanel', { name: 'Source', exact: true })).locator('mark');
    this.rationale = this.root.getByRole('textbox', { name: 'Why? (shown to editors)' });
    this.stillNeeded = this.root.locator('#still-needed');
    this.recent = this.root.getByRole('region', { name: 'My last verdicts' });
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

/** The form that takes an article in. */
export class AddArticle {
  readonly text: Locator;
  readonly title: Locator;
  readonly source: Locator;
  readonly submit: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Text of the article' });
    this.title = page.getByRole('textbox', { name: 'Title' });
    this.source = page.getByRole('combobox', { name: 'Source' });
    this.submit = page.getByRole('button', { name: 'Add and find claims' });
  }

  async open(): Promise<void> {
    await this.page.goto('/articles/create');
    await expect(this.text).toBeVisible();
  }

  async upload(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByRole('tab', { name: 'Upload file' }).click();
    await this.page.getByLabel('Drop a file here, or choose one').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await expect(this.page.getByText(name)).toBeVisible();
  }
}

/** Starts an export in the dialog. @returns the link to its file, which appears when it is built */
export async function startExport(page: Page, format: string, verdict?: string): Promise<Locator> {
  await page.goto('/exports');
  await page.getByRole('button', { name: 'New export' }).click();
  const dialog = page.getByRole('dialog', { name: 'New export' });
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  if (verdict) await choose(dialog.getByRole('combobox', { name: /^Verdict/ }), verdict);
  const starting = page.waitForResponse((response) => response.request().method() === 'POST');
  await dialog.getByRole('button', { name: 'Start export' }).click();
  const { id } = (await (await starting).json()) as { id: string };
  await expect(dialog).toBeHidden();
  return page.locator(`a[href$="/exports/${id}/file"]`);
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

/** Narrows a list with its search field. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Search/ }).fill(words);
  await expect(page).toHaveURL((url) => url.searchParams.get('filter')?.includes(words) ?? false);
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
