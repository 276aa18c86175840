/** One line for a reviewer: what was compared. */
import type { Comparator, Quantity } from '../extraction/index.js';
import type { Pair } from './features.js';
import { type Compared, isVague } from './measures.js';
import { isCopy } from './near-copy.js';
import { profileOf } from './profile.js';
import type { RelationKind, Statement } from './types.js';

const SIGNS: Readonly<Record<Comparator, string>> = { exact: '', over: 'over ', under: 'under ', at_least: 'at least ', at_most: 'at most ', about: 'about ', range: '' };
const HARM: Readonly<Record<string, string>> = { deaths: 'dead', injuries: 'hurt', casualties: 'dead or hurt' };
const VAGUE = /\b(?:several |a few |some )?(?:dozens?|scores|hundreds|thousands|tens of thousands|millions)\b/iu;
const MOST = 4;
const IN_FIGURES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function whyOf(kind: RelationKind, { features, compared }: Pair, a: Statement, b: Statement): string {
  const facts = kind === 'contradicts' ? [stance(features)] : figures(kind, compared);
  const copied = kind === 'same' && isCopy(profileOf(a).printed, profileOf(b).printed) ? ['almost word for word'] : [];
  const setting = [features.sameDay === 1 && 'same day', features.places === 1 && 'same place', features.sameSpeaker === 1 && 'same speaker'];
  const parts = [...facts, ...copied, ...setting, ...common(a, b)].filter((part) => part !== false && part !== '');
  return parts.slice(0, MOST).join(', ') || 'much the same words';
}

function figures(kind: RelationKind, compared: readonly Compared[]): string[] {
  const clash = compared.find(({ agreement }) => agreement === 'clash') ?? compared.find(({ agreement }) => agreement === 'differs');
  const agreed = compared.find(({ agreement }) => agreement === 'equal');
  const said: string[] = [];
  if (clash && kind === 'updates') said.push(`${figure(clash.a.quantity)}, then ${figure(clash.b.quantity)}${counted(clash)}`);
  if (clash && kind === 'differs_in_quantity') said.push(inUnits(clash) ?? `${figure(clash.a.quantity)} against ${figure(clash.b.quantity)}${counted(clash)}`);
  if (clash && kind === 'same') said.push(`though ${figure(clash.a.quantity)} against ${figure(clash.b.quantity)}${counted(clash)}`);
  if (agreed) said.push(`both ${figure(agreed.a.quantity)}${counted(agreed)}`);
  return said;
}

/** "9 feet against 3 metres" */
function inUnits({ a, b }: Compared): string | null {
  if (HARM[a.kind] || a.quantity.unit === b.quantity.unit) return null;
  return [a, b].map(({ quantity }) => `${figure(quantity)} ${quantity.unit}`.trimEnd()).join(' against ');
}

function stance({ denied, negated, doubted }: Pair['features']): string {
  if (denied === 1) return 'one denies what the other says';
  if (negated === 1) return 'one says no where the other says yes';
  return doubted === 1 ? 'one doubts what the other says' : 'both can’t hold';
}

/** A vague figure in its own word: "dozens". */
function figure(quantity: Quantity): string {
  const { raw, comparator, value, valueMax } = quantity;
  if (value === null) return 'several';
  const number = (n: number): string => IN_FIGURES.format(n);
  if (!isVague(quantity)) return SIGNS[comparator] + number(value);
  return VAGUE.exec(raw)?.[0].toLowerCase() ?? `${number(value)}–${number(valueMax ?? value)}`;
}

/** "23 against 40 soldiers dead"; where the two count otherwise, the harm alone. */
function counted({ a, b }: Compared): string {
  const unit = (a.of ? a : b).quantity.unit || a.quantity.unit;
  const harm = a.kind === b.kind ? HARM[a.kind] : HARM['casualties'];
  if (!harm) return ` ${unit}`.trimEnd();
  const says = a.of === '' && b.of === '' ? '' : `${unit} `;
  return ` ${/dead|hurt|death|injur|wound|bod|casualt/iu.test(says) ? '' : says}${harm}`;
}

/** Names that both have. */
function common(a: Statement, b: Statement): string[] {
  const names = new Set(b.entities.map((name) => name.toLowerCase()));
  const shared = a.entities.filter((name) => names.has(name.toLowerCase())).slice(0, 2);
  return shared.length > 0 ? [`both name ${shared.join(' and ')}`] : [];
}
