import { useState } from 'react';
import type { PlacedRule } from '../../api';
import { editedRule, moved, newRule, ruleOf, type EditedRule } from './model';
import { isRuleSound } from './problems';
import { RESTORE_ID, toggleId } from './ruleIds';
import { useFocusAfterRender } from './useFocusAfterRender';

const sameRules = (left: readonly EditedRule[], right: readonly EditedRule[]): boolean => JSON.stringify(left.map(ruleOf)) === JSON.stringify(right.map(ruleOf));

interface RemovedRule {
  rule: EditedRule;
  index: number;
}

/**
 * The newsroom's rules while they are edited: nothing reaches the server before it is saved.
 *
 * @param begin an older version that is laid into the editor, to be saved as a draft
 */
export function useRules(stored: readonly PlacedRule[], begin?: readonly PlacedRule[]) {
  const [saved, setSaved] = useState(() => stored.map(editedRule));
  const [rules, setRules] = useState(() => begin?.map(editedRule) ?? saved);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const focusOn = useFocusAfterRender();
  const { removed, setRemoved, remove, restore } = useRemoving(rules, setRules, focusOn);
  const show = (rule: EditedRule) => {
    setOpenKey(rule.key);
    focusOn(toggleId(rule.key));
  };
  return {
    rules,
    openKey,
    removed,
    tried,
    isDirty: !sameRules(rules, saved),
    toggle: (key: string) => setOpenKey(openKey === key ? null : key),
    change: (rule: EditedRule) => setRules((now) => now.map((each) => (each.key === rule.key ? rule : each))),
    add: (name: string, queueId: string) => {
      const rule = newRule(name, queueId);
      setRules([...rules, rule]);
      show(rule);
    },
    remove,
    restore,
    // React itself gives the focus back to an element that it moves.
    move: (from: number, to: number) => setRules(moved(rules, from, to)),
    /** What is to be sent; null, and the first wrong rule open, where something has to be mended first. */
    sound: () => {
      setTried(true);
      const wrong = rules.find((rule) => !isRuleSound(rule));
      if (wrong) show(wrong);
      return wrong ? null : rules.map(ruleOf);
    },
    markSaved: () => {
      setSaved(rules);
      setRemoved(null);
      setTried(false);
    },
    undoAll: () => {
      setRules(saved);
      setRemoved(null);
      setTried(false);
    },
  };
}

/** What was taken out last can be brought back to its place. */
function useRemoving(rules: EditedRule[], setRules: (rules: EditedRule[]) => void, focusOn: (id: string) => void) {
  const [removed, setRemoved] = useState<RemovedRule | null>(null);
  const remove = (rule: EditedRule) => {
    const index = rules.indexOf(rule);
    setRemoved({ rule, index });
    setRules(rules.toSpliced(index, 1));
    focusOn(RESTORE_ID);
  };
  const restore = () => {
    if (!removed) return;
    setRules(rules.toSpliced(removed.index, 0, removed.rule));
    setRemoved(null);
    focusOn(toggleId(removed.rule.key));
  };
  return { removed, setRemoved, remove, restore };
}

export type RulesInWork = ReturnType<typeof useRules>;
