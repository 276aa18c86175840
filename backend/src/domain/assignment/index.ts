/** Sharing claims out among people: pure, so that the same claims and people always give the same answer. */
export const STRATEGIES = ['round_robin', 'least_loaded'] as const;
export type Strategy = (typeof STRATEGIES)[number];

export interface SharedClaim {
  id: string;
  /** Its language, type and kinds, which a skill may name. */
  traits: readonly string[];
  /** Its words, of which a skill may be one. */
  wording: string;
  /** People who may not have it: they reviewed it, or have its other review. */
  barred: readonly string[];
}

export interface Candidate {
  id: string;
  /** How many claims they have already. */
  load: number;
  /** How many they may have; null is any number. */
  limit: number | null;
  skills: readonly string[];
}

export type Share = { claimId: string; userId: string } | { claimId: string; userId: null; why: 'nobody' | 'limit' | 'barred' };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsOf = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Whether one of the skills is a trait of the claim, or words in it. */
export function hasSkillFor(skills: readonly string[], claim: Pick<SharedClaim, 'traits' | 'wording'>): boolean {
  const traits = new Set(claim.traits.map(fold));
  const words = wordsOf(claim.wording);
  return skills.some((skill) => traits.has(fold(skill)) || (wordsOf(skill).trim() !== '' && words.includes(wordsOf(skill))));
}

/**
 * Gives each claim to one person. Nobody gets more than their limit or a claim that is barred to them; people whose skills fit come first.
 * `least_loaded` picks who has the least at that moment; `round_robin` whose turn it has been longest ago, beginning with who has the least.
 *
 * @returns one share for each claim, in their order
 */
export function distribute(strategy: Strategy, claims: readonly SharedClaim[], people: readonly Candidate[]): Share[] {
  const seats = people
    .map((person) => ({ ...person, turn: 0 }))
    .sort((left, right) => left.load - right.load || (left.id < right.id ? -1 : 1));
  let turn = 0;
  return claims.map((claim): Share => {
    const allowed = seats.filter(({ id }) => !claim.barred.includes(id));
    const free = allowed.filter(({ load, limit }) => limit === null || load < limit);
    const skilled = free.filter(({ skills }) => hasSkillFor(skills, claim));
    const key = (seat: (typeof seats)[number]): number => (strategy === 'round_robin' ? seat.turn : seat.load);
    const [chosen] = (skilled.length > 0 ? skilled : free).toSorted((left, right) => key(left) - key(right));
    if (!chosen) return { claimId: claim.id, userId: null, why: seats.length === 0 ? 'nobody' : allowed.length === 0 ? 'barred' : 'limit' };
    chosen.load += 1;
    chosen.turn = ++turn;
    return { claimId: claim.id, userId: chosen.id };
  });
}
