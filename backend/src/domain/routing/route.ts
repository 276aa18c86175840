import { compile, type Condition, read, type RoutableClaim } from './condition.js';

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

export type Router = (claim: RoutableClaim) => Route;

/** Whether the condition holds for the claim. */
export const fits = (condition: Condition, claim: RoutableClaim): boolean => compile(condition)(read(claim));

/**
 * The first rule that fits; where none does, the fallback queue with a priority that follows check-worthiness alone. Rules are read once, for however many claims.
 *
 * @param rules in the order in which they are tried
 */
export function router(rules: readonly RoutingRule[], fallbackQueueId: string): Router {
  const tests = rules.map((rule) => ({ rule, test: compile(rule.condition) }));
  return (claim) => {
    const readClaim = read(claim);
    const found = tests.find(({ test }) => test(readClaim))?.rule;
    if (found) return { queueId: found.queueId, ruleId: found.id, priority: found.priority };
    return { queueId: fallbackQueueId, ruleId: null, priority: Math.round(claim.checkWorthiness * 50) };
  };
}

/** Where one claim goes. */
export const route = (rules: readonly RoutingRule[], fallbackQueueId: string, claim: RoutableClaim): Route => router(rules, fallbackQueueId)(claim);
