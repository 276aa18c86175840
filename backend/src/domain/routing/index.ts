/**
 * Routing: the first live rule that fits a claim names its queue and priority. A condition is plain data, so that it can be stored,
 * shown, edited without code and tried on past claims; `fits` is its whole meaning.
 */
export const CONDITION_FIELDS = ['words', 'kind', 'type', 'source', 'speaker', 'checkWorthiness'] as const;
export type ConditionField = (typeof CONDITION_FIELDS)[number];

export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { field: 'words' | 'kind' | 'type' | 'source' | 'speaker'; in: readonly string[] }
  | { field: 'checkWorthiness'; atLeast: number };

/** The parts of a claim that rules can see. */
export interface RoutableClaim {
  wording: string;
  type: string;
  kinds: readonly string[];
  source: string | null;
  speaker: string | null;
  checkWorthiness: number;
}

export interface RoutingRule {
  id: string;
  queueId: string;
  name: string;
  condition: Condition;
  /** 0 (can wait) to 100 (now). */
  priority: number;
}

export interface Route {
  queueId: string;
  ruleId: string | null;
  priority: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whole words, so that "port" does not fit "report"; a term of several words must stand in that order. */
function mentions(wording: string, term: string): boolean {
  const words = ` ${fold(wording).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const wanted = fold(term).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return wanted !== '' && words.includes(` ${wanted} `);
}

const oneOf = (value: string | null, wanted: readonly string[]): boolean =>
  value !== null && wanted.some((item) => fold(item) === fold(value));

/** Whether the condition holds for the claim. An empty `all` holds for every claim, an empty `any` for none. */
export function fits(condition: Condition, claim: RoutableClaim): boolean {
  if ('all' in condition) return condition.all.every((part) => fits(part, claim));
  if ('any' in condition) return condition.any.some((part) => fits(part, claim));
  if ('not' in condition) return !fits(condition.not, claim);
  switch (condition.field) {
    case 'words':
      return condition.in.some((term) => mentions(claim.wording, term));
    case 'kind':
      return claim.kinds.some((kind) => condition.in.includes(kind));
    case 'type':
      return oneOf(claim.type, condition.in);
    case 'source':
      return oneOf(claim.source, condition.in);
    case 'speaker':
      return oneOf(claim.speaker, condition.in);
    case 'checkWorthiness':
      return claim.checkWorthiness >= condition.atLeast;
  }
}

/**
 * The first rule that fits; where none does, the fallback queue with a priority that follows check-worthiness alone.
 *
 * @param rules in the order in which they are tried
 */
export function route(rules: readonly RoutingRule[], fallbackQueueId: string, claim: RoutableClaim): Route {
  const rule = rules.find((candidate) => fits(candidate.condition, claim));
  if (rule) return { queueId: rule.queueId, ruleId: rule.id, priority: rule.priority };
  return { queueId: fallbackQueueId, ruleId: null, priority: Math.round(claim.checkWorthiness * 50) };
}
