import type { Verdict } from '../../domain/verdict/index.js';
import { Html } from '../html.js';

const PATHS: Readonly<Record<Verdict, string>> = {
  verified: '<circle cx="12" cy="12" r="9"/><path d="m8 12.5 2.8 2.8L16 9.5"/>',
  contradicted: '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>',
  conflicting_evidence: '<path d="M12 4v16M7 20h10M4 8h16"/><path d="m4 8-2 6h4zm16 0-2 6h4z"/>',
  not_enough_evidence: '<circle cx="12" cy="12" r="9"/><path d="M9.7 9.6a2.4 2.4 0 1 1 3.3 2.3c-.7.3-1 .8-1 1.6"/><path d="M12 16.6v.1"/>',
  not_checkable: '<circle cx="12" cy="12" r="9"/><path d="M6 6l12 12"/>',
};

/** Never alone: its word stands beside it. */
export const verdictIcon = (verdict: Verdict): Html =>
  new Html(`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${PATHS[verdict]}</svg>`);
