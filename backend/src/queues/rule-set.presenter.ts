import type { z } from 'zod';
import type { RuleRow, RuleSetRow } from './rule-sets.repository.js';
import type { PlacedRule, RoutingRule, RuleSet, RuleSetSummary } from './rule-sets.schema.js';

const person = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null);

export const presentRule = ({ id, name, condition, priority }: RuleRow): z.output<typeof RoutingRule> => ({ id, name, condition, priority });

export const presentPlaced = (rule: RuleRow): z.output<typeof PlacedRule> => ({ ...presentRule(rule), queue: { id: rule.queue_id, name: rule.queue_name } });

export const presentSummary = (set: RuleSetRow): z.output<typeof RuleSetSummary> => ({
  id: set.id,
  version: set.version,
  state: set.state,
  note: set.note,
  basedOn: set.based_on,
  revision: set.revision,
  changedBy: person(set.changed_by, set.changer_name),
  changedAt: set.changed_at.toISOString(),
  liveBy: person(set.live_by, set.publisher_name),
  wentLiveAt: set.went_live_at?.toISOString() ?? null,
  ruleCount: set.rule_count,
});

export const presentSet = (set: RuleSetRow, rules: readonly RuleRow[]): z.output<typeof RuleSet> => ({ ...presentSummary(set), rules: rules.map(presentPlaced) });

/** As the audit log keeps it: who sends what where, in order. */
export const rulesInShort = (rules: readonly RuleRow[]): Array<Record<string, unknown>> =>
  rules.map(({ name, queue_name, condition, priority }) => ({ name, queue: queue_name, priority, condition }));
