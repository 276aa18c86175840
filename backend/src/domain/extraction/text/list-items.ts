/**
 * Lists run into one line: "1. Open the valve 2. Wait", "a. First b. Second". A new item starts where the next number
 * or letter of the same style stands; a single marker is no list.
 */
import type { Span } from '../types.js';

const MARKER = /^[•⁃*·-]?\s*(?:(\d{1,3})(\.\)|\)|\.)|([a-z])(\.\)|\)|\.))\s+\S/u;

/** @returns the items of `block`, or `block` itself where it is no list */
export function listItems(text: string, block: Span): Span[] {
  const first = MARKER.exec(text.slice(block.start, block.start + 12));
  if (!first) return [block];
  const bullet = /^[•⁃*·-]\s?/u.exec(first[0])?.[0] ?? '';
  const close = first[2] ?? first[4] ?? '.';
  const body = text.slice(block.start, block.end);
  const items: Span[] = [];
  let from = 0;
  let label: string | null = next(first[1] ?? first[3] ?? '');
  while (label !== null) {
    const mark: string = ` ${bullet}${label}${close} `;
    const at = body.indexOf(mark, from + 1);
    if (at < 0) break;
    items.push({ start: block.start + from, end: block.start + at });
    from = at + 1;
    label = next(label);
  }
  items.push({ start: block.start + from, end: block.end });
  return items;
}

function next(label: string): string | null {
  if (/^\d+$/u.test(label)) return String(Number(label) + 1);
  return label >= 'a' && label < 'z' ? String.fromCharCode(label.charCodeAt(0) + 1) : null;
}
