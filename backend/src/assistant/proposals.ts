import { z } from 'zod';
import { wordingKey } from '../claims/index.js';
import type { Span } from '../domain/extraction/index.js';
import { AssistantFailure } from './assistant-failure.js';
import { WORDING_MAX } from './assistant.schema.js';

/** One answer's worth; what goes beyond is dropped and counted. */
const PROPOSALS_MAX = 100;
const QUOTE_MAX = 2_000;

export interface Proposal {
  quote: string;
  wording: string;
}

export interface PlacedProposal extends Proposal, Span {}

export interface Placed {
  placed: PlacedProposal[];
  /** Malformed, or quoting words that are not in the text. */
  dropped: number;
  /** Found there already by the rules, or proposed twice. */
  known: number;
}

const Envelope = z.object({ proposals: z.array(z.unknown()) });

// A quote with half of a surrogate pair would be found in the middle of a character; control characters have no place in a wording.
const Item = z.object({
  quote: z.string().max(QUOTE_MAX).refine((quote) => quote.trim() !== '' && quote.isWellFormed()),
  wording: z
    .string()
    .transform((wording) => wording.trim().replaceAll(/\s+/g, ' '))
    .refine((wording) => wording !== '' && wording.length <= WORDING_MAX && wording.isWellFormed() && !/\p{Cc}/u.test(wording)),
});

/**
 * Reads the model's answer: proposals of the right shape, and null for each of any other.
 *
 * @throws AssistantFailure when it is not the JSON that was asked for
 */
export function readProposals(content: string): Array<Proposal | null> {
  const envelope = Envelope.safeParse(parsed(content));
  if (!envelope.success) throw new AssistantFailure('The assistant’s answer was not in the form that was asked for.');
  return envelope.data.proposals.map((item, index) => (index < PROPOSALS_MAX ? (Item.safeParse(item).data ?? null) : null));
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** Finds each quote's exact place; the words of a quote that stands there twice are taken in their order. */
export function placeProposals(text: string, proposals: ReadonlyArray<Proposal | null>, sightings: ReadonlyArray<Span & { wording: string }>): Placed {
  const taken = new Set<string>();
  const seen = sightings.map((sighting) => ({ ...sighting, key: wordingKey(sighting.wording, null) }));
  const result: Placed = { placed: [], dropped: 0, known: 0 };
  for (const proposal of proposals) {
    const span = proposal && placeOf(text, proposal.quote, taken);
    if (!proposal || !span) {
      result.dropped++;
      continue;
    }
    const key = wordingKey(proposal.wording, null);
    if (seen.some((other) => other.key === key && other.start < span.end && span.start < other.end)) {
      result.known++;
      continue;
    }
    taken.add(placeKey(span));
    seen.push({ ...span, wording: proposal.wording, key });
    result.placed.push({ ...proposal, ...span });
  }
  return result;
}

const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

/** The first place that no proposal has yet; the first of all when each has one: a sentence can hold several claims. */
function placeOf(text: string, quote: string, taken: ReadonlySet<string>): Span | null {
  const first = text.indexOf(quote);
  if (first === -1) return null;
  for (let start = first; start !== -1; start = text.indexOf(quote, start + 1)) {
    const span = { start, end: start + quote.length };
    if (!taken.has(placeKey(span))) return span;
  }
  return { start: first, end: first + quote.length };
}
