import type { DraftFields } from '../api';

/** A draft as plain text, to be pasted elsewhere. */
export function textOfForm(wording: string, { verdict, rationale, evidence }: DraftFields): string {
  const lines = evidence.map(({ stance, url, quote }) => `${stance}: “${quote}” ${url}`);
  return [wording, verdict ?? '', rationale, ...lines].filter((line) => line.trim() !== '').join('\n\n');
}
