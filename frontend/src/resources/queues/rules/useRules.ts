import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queues, type RoutingRule } from '../../../api';
import { editedRule, moved, newRule, ruleOf, type EditedRule } from './model';
import { isRuleSound } from './problems';
import { RESTORE_ID, toggleId } from './ruleIds';
import { useFocusAfterRender } from './useFocusAfterRender';

const sameRules = (left: readonly EditedRule[], right: readonly EditedRule[]): boolean =>
  JSON.stringify(left.map(ruleOf)) === JSON.stringify(right.map(ruleOf));

/** The rules of a queue while they are edited: nothing reaches the server before `save`. */
export function useRules(queueId: string, stored: readonly RoutingRule[]) {
  const queryClient = useQueryClient();
  const [saved, setSaved] = useState(() => stored.map(editedRule));
  const [tried, setTried] = useState(false);
  const edits = useRuleEdits(saved);
  const { rules } = edits;
  const saving = useMutation({ mutationFn: () => queues.putRules(queueId, rules.map(ruleOf)) });
  /** @returns false when something has to be mended first, or the server refused */
  const save = async (): Promise<boolean> => {
    setTried(true);
    const wrong = rules.find((rule) => !isRuleSound(rule));
    if (wrong) {
      edits.show(wrong);
      return false;
    }
    if (!(await saving.mutateAsync().catch(() => null))) return false;
    setSaved(rules);
    setTried(false);
    edits.reset(rules);
    await queryClient.invalidateQueries({ queryKey: ['queues', queueId, 'rules'], exact: true });
    return true;
  };
  const undoAll = () => {
    setTried(false);
    edits.reset(saved);
  };
  return { ...edits, tried, save, undoAll, error: saving.error, isSaving: saving.isPending, isDirty: !sameRules(rules, saved) };
}

interface RemovedRule {
  rule: EditedRule;
  index: number;
}

function useRuleEdits(initial: EditedRule[]) {
  const [rules, setRules] = useState(initial);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [removed, setRemoved] = useState<RemovedRule | null>(null);
  const focusOn = useFocusAfterRender();
  const show = (rule: EditedRule) => {
    setOpenKey(rule.key);
    focusOn(toggleId(rule.key));
  };
  return {
    rules,
    openKey,
    removed,
    show,
    toggle: (key: string) => setOpenKey(openKey === key ? null : key),
    change: (rule: EditedRule) => setRules(rules.map((each) => (each.key === rule.key ? rule : each))),
    add: (name: string) => {
      const rule = newRule(name);
      setRules([...rules, rule]);
      show(rule);
    },
    remove: (rule: EditedRule) => {
      const index = rules.indexOf(rule);
      setRemoved({ rule, index });
      setRules(rules.toSpliced(index, 1));
      focusOn(RESTORE_ID);
    },
    restore: () => {
      if (!removed) return;
      setRules(rules.toSpliced(removed.index, 0, removed.rule));
      setRemoved(null);
      focusOn(toggleId(removed.rule.key));
    },
    move: (rule: EditedRule, step: -1 | 1) => {
      setRules(moved(rules, rules.indexOf(rule), step));
      focusOn(document.activeElement?.id ?? '');
    },
    reset: (next: EditedRule[]) => {
      setRules(next);
      setRemoved(null);
    },
  };
}
