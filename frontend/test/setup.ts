import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

// What browsers have and jsdom lacks.
class NothingObserved {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NothingObserved, IntersectionObserver: NothingObserved });
Object.defineProperty(window, 'scrollTo', { value: () => undefined, writable: true });
Element.prototype.scrollIntoView = () => {
  throw new Error('scrollIntoView moves the whole page: set scrollTop of the pane.');
};

/** jsdom lays nothing out, so that every pane and handle would lie under every click: the panes are put where nobody clicks. */
const boxOf = Element.prototype.getBoundingClientRect;
Element.prototype.getBoundingClientRect = function () {
  return this.closest('[data-separator], [data-panel], [data-group]') === this ? new DOMRect(-2000, -2000, 300, 600) : boxOf.call(this);
};

/** Text fields that grow reckon their height from their style at every key, which jsdom looks up in all style sheets, for a page without heights. */
const styleOf = window.getComputedStyle.bind(window);
window.getComputedStyle = (element, pseudo) => (element instanceof HTMLTextAreaElement ? element.style : styleOf(element, pseudo));

expect.extend(toHaveNoViolations);

// What is awaited comes when it comes: a slow machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

/** Nothing may complain in the console: a warning of today is a fault of tomorrow. */
const complaints: string[] = [];
beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => void complaints.push(words.map(String).join(' ')));
  }
});
afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
  jest.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`The console was written to:\n${complaints.join('\n')}`);
});
