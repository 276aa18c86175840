/** One line for a reviewer: what was compared. */
import type { Comparator, Quantity } from '../extraction/index.js';
import type { Pair } from './features.js';
import type { Compared } from './measures.js';
import { nearCopy } from './near-copy.js';
import type { RelationKind, Statement } from './types.js';

const SIGNS: Readonly<Record<Comparator, string>> = { exact: '', over: 'over ', under: 'under ', at_least: 'at least ', at_most: 'at most ', about: 'about ', range: '' };
const HARM: Readonly<Record<string, string>> = { deaths: 'dead', injuries: 'hurt', casualties: 'dead or hurt' };

export function whyOf(kind: RelationKind, { features, compared }: Pair, a: Statement, b: Statement): string {
  const clash = compared.find(({ agreement }) => agreement === 'clash') ?? compared.find(({ agreement }) => agreement === 'differs');
  const agreed = compared.find(({ agreement }) => agreement === 'equal');
  const parts = [
    kind === 'updates' && clash ? `${figure(clash.a.quantity)}, then ${figure(clash.b.quantity)}${counted(clash)}` : null,
    kind === 'differs_in_quantity' && clash ? `${figure(clash.a.quantity)} against ${figure(clash.b.quantity)}${counted(clash)}` : null,
    kind === 'contradicts' ? stance(features) : null,
    kind !== 'contradicts' && agreed ? `${clash ? 'both ' : 'both say '}${figure(agreed.a.quantity)}${counted(agreed)}` : null,
    kind === 'same' && nearCopy(a.text, b.text) ? 'almost word for word' : null,
    features.sameDay === 1 ? 'same day' : null,
    features.places === 1 ? 'same place' : null,
    features.sameSpeaker === 1 ? 'same speaker' : null,
    ...common(a, b),
  ];
  return parts.filter(Boolean).slice(0, 4).join(', ') || 'the same subject';
}

function stance({ denied, negated, doubted }: Pair['features']): string {
  if (denied === 1) return 'one denies what the other says';
  if (negated === 1) return 'one says no where the other says yes';
  return doubted === 1 ? 'one doubts what the other says' : 'both can’t hold';
}

function figure({ comparator, value, valueMax }: Quantity): string {
  if (value === null) return 'several';
  const number = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return valueMax === null ? SIGNS[comparator] + number(value) : `${number(value)}–${number(valueMax)}`;
}

function counted({ a, b }: Compared): string {
  const unit = a.of ? a.quantity.unit : b.quantity.unit || a.quantity.unit;
  const harm = HARM[a.kind];
  return harm ? ` ${/dead|hurt|death|injur|wound|bod|casualt/iu.test(unit) ? '' : `${unit} `}${harm}`.replace(/ {2,}/gu, ' ') : ` ${unit}`.trimEnd();
}

/** Names that both have. */
function common(a: Statement, b: Statement): string[] {
  const names = new Set(b.entities.map((name) => name.toLowerCase()));
  const shared = a.entities.filter((name) => names.has(name.toLowerCase())).slice(0, 2);
  return shared.length > 0 ? [`both name ${shared.join(' and ')}`] : [];
}
