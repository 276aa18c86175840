export interface TextSpan {
  id: string;
  /** UTF-16 offsets, half open. */
  start: number;
  end: number;
}

/** A run of text under the same spans. */
export interface Piece {
  start: number;
  text: string;
  /** Spans that cover it, the active one first. */
  ids: readonly string[];
  active: boolean;
  /** The active span or a span's only reachable part begins here. */
  first: boolean;
}

export interface Paragraph {
  start: number;
  pieces: readonly Piece[];
}

/** Where the sighting stands: its own offsets when the quote is there, else wherever the quote is, else nowhere. */
export function locate(text: string, { start, end, quote }: { start: number; end: number; quote: string }): { start: number; end: number } | null {
  if (start >= 0 && start < end && text.slice(start, end) === quote) return { start, end };
  const found = quote === '' ? -1 : text.indexOf(quote);
  return found < 0 ? null : { start: found, end: found + quote.length };
}

/**
 * Cuts a text into paragraphs, and these into pieces at the borders of spans, so that overlapping spans can be drawn side by side.
 * Spans that are empty or reach outside of the text are cut to it or dropped.
 *
 * @param activeId the span under review
 */
export function layoutText(text: string, spans: readonly TextSpan[], activeId: string | null): Paragraph[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return paragraphsOf(text).map(([start, end]) => ({ start, pieces: piecesOf(text, start, end, inside, activeId, seen) }));
}

function paragraphsOf(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '') ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

function piecesOf(text: string, start: number, end: number, spans: readonly TextSpan[], activeId: string | null, seen: Set<string>): Piece[] {
  const here = spans.filter((span) => span.start < end && span.end > start);
  const borders = new Set([start, end]);
  for (const span of here) {
    borders.add(Math.max(start, span.start));
    borders.add(Math.min(end, span.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const ids = here.filter((span) => span.start <= from && span.end >= to).map(({ id }) => id);
    ids.sort((a, b) => Number(b === activeId) - Number(a === activeId));
    const lead = ids[0];
    const first = lead !== undefined && !seen.has(lead);
    if (lead !== undefined) seen.add(lead);
    return { start: from, text: text.slice(from, to), ids, active: lead !== undefined && lead === activeId, first };
  });
}
