/** What somebody else checked: read from a file, whole or refused with a reason. */

export interface Rating {
  value: number;
  best: number;
  worst: number;
}

export interface EarlierCheck {
  /** The claim as the check words it. */
  claim: string;
  /** Who made the claim. */
  claimant: string | null;
  /** ISO day. */
  claimDate: string | null;
  /** In the publisher's own words: "Mostly false". */
  rating: string;
  /** The same on the publisher's scale, where it has one. */
  ratingOf: Rating | null;
  publisher: string;
  url: string;
  /** ISO day. */
  reviewedAt: string | null;
  /** ISO 639, without a region. */
  language: string | null;
}

/** As it stands in a file. */
export type Given = Readonly<Partial<Record<keyof typeof LENGTHS | 'claimDate' | 'ratingValue' | 'bestRating' | 'worstRating' | 'reviewedAt' | 'language', string | null>>>;

export interface Refused {
  /** Where in the file: a JSON pointer, or a line. */
  at: string;
  why: string;
}

/** What a file holds. `read` counts all that it has of checks, refused ones too. */
export interface Reading {
  read: number;
  checks: EarlierCheck[];
  refused: Refused[];
}

/** Characters at the most. */
const LENGTHS = { claim: 2000, claimant: 300, rating: 500, publisher: 300, url: 2000 } as const;

/** schema.org's scale where the markup names none. */
const SCALE = { best: 5, worst: 1 } as const;

/** @returns the check, or in a sentence why it can't be taken */
export function checkOf(given: Given): EarlierCheck | string {
  const claim = words(given.claim);
  const url = addressOf(given.url);
  const ratingOf = ratingFrom(given);
  const rating = words(given.rating) ?? (ratingOf && `${ratingOf.value} of ${ratingOf.best}`);
  if (!claim) return 'It does not say which claim was checked.';
  if (!rating) return 'It has no rating.';
  if (!url) return 'It has no web address (http or https).';
  const check: EarlierCheck = {
    claim,
    claimant: words(given.claimant),
    claimDate: dayOf(given.claimDate),
    rating,
    ratingOf,
    publisher: words(given.publisher) ?? new URL(url).hostname.replace(/^www\./u, ''),
    url,
    reviewedAt: dayOf(given.reviewedAt),
    language: /^([a-z]{2,3})(?![a-z])/iu.exec(given.language?.trim() ?? '')?.[1]?.toLowerCase() ?? null,
  };
  return tooLong(check) ?? check;
}

function tooLong(check: EarlierCheck): string | null {
  for (const [field, most] of Object.entries(LENGTHS)) {
    const length = check[field as keyof typeof LENGTHS]?.length ?? 0;
    if (length > most) return `Its ${field} has ${length} characters; ${most} are the limit.`;
  }
  return null;
}

/** On one line, without what no text has for a reason; null where nothing is left. */
function words(given: string | null | undefined): string | null {
  const folded = (given ?? '').toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return folded === '' ? null : folded;
}

function addressOf(given: string | null | undefined): string | null {
  const address = words(given);
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The day as it is printed, whatever the time zone behind it; what is no day of these centuries is none. */
function dayOf(given: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(given?.trim() ?? '')?.[0];
  if (!day || day < '1000') return null;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}

/** Publishers without a scale often write -1 or 0 throughout: what is not on its own scale says nothing. */
function ratingFrom({ ratingValue, bestRating, worstRating }: Given): Rating | null {
  const number = (text: string | null | undefined): number | null => (text?.trim() ? Number(text) : null);
  const value = number(ratingValue);
  const best = number(bestRating) ?? SCALE.best;
  const worst = number(worstRating) ?? SCALE.worst;
  return value !== null && worst < best && value >= worst && value <= best ? { value, best, worst } : null;
}
