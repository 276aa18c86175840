import { useNotify } from 'ra-core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { messageOf } from '../api';
import { VERDICTS } from '../domain';
import { useT } from '../i18n';
import { isHttpUrl } from '../ui';
import type { DeskTab, DeskView } from './DeskContext';
import type { DeskKey } from './keys';
import { blockersOf } from './session/requirements';
import type { DeskItem } from './session/state';
import { useCards } from './useCards';
import type { DeskWork } from './useDeskSession';
import { useSelectedText } from './useSelectedText';

/** What the keys and the buttons of the desk do; both call the same functions. */
export function useDeskActions({ session, state }: DeskWork, item: DeskItem) {
  const t = useT();
  const notify = useNotify();
  const cards = useCards(session, item);
  const selected = useSelectedText();
  const rationaleRef = useRef<HTMLTextAreaElement>(null);
  const [tab, setTab] = useState<DeskTab>('claim');
  const [help, setHelp] = useState(false);
  const [announcement, announce] = useState('');
  const { id, article } = item.assignment;

  const show = (wanted: DeskTab) => flushSync(() => setTab(wanted));
  const writeRationale = () => {
    show('verdict');
    rationaleRef.current?.focus();
  };
  const addEvidence = () => {
    if (item.hold !== 'held') return;
    show('claim');
    cards.add(selected.take());
  };
  const submit = () => {
    if (session.submit()) {
      setTab('claim');
      return;
    }
    const [blocker] = blockersOf(item.form);
    if (!blocker) return;
    announce(blocker.detail ?? t(blocker.reason === 'noVerdict' ? 'desk.needVerdict' : 'desk.needComplete'));
    if (blocker.field === 'rationale') writeRationale();
    if (blocker.field === 'evidence' && cards.evidence.length === 0) addEvidence();
  };
  const skip = () => void session.skip();
  const undo = (reviewId: string) =>
    void session
      .undo(reviewId)
      .then(() => announce(t('desk.undoDone')))
      .catch((error: unknown) => notify(messageOf(error) || t('desk.undoRefused'), { type: 'warning' }));
  const undoLast = () => {
    const last = state.recent[0];
    if (last?.undo === 'possible' && last.undoUntil > performance.now()) undo(last.review.id);
  };
  const choose = (index: number) => () => item.hold === 'held' && session.edit(id, { verdict: VERDICTS[index] ?? null });

  const handlers: Record<DeskKey, () => void> = {
    verdict1: choose(0),
    verdict2: choose(1),
    verdict3: choose(2),
    verdict4: choose(3),
    verdict5: choose(4),
    save: submit,
    rationale: writeRationale,
    nextCard: () => cards.move(1),
    previousCard: () => cards.move(-1),
    stance: cards.act,
    addEvidence,
    skip,
    undo: undoLast,
    original: () => article.url && isHttpUrl(article.url) && window.open(article.url, '_blank', 'noopener,noreferrer'),
    leaveField: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    help: () => setHelp(true),
  };
  const useSelection = (index: number): boolean => {
    const { text, inSource } = selected.take();
    if (text === '') return false;
    const url = cards.evidence[index]?.url || (inSource && article.url) || '';
    cards.change(index, { quote: text, url });
    return true;
  };
  const view: DeskView = { session, state, item, cards, rationaleRef, addEvidence, useSelection, submit, skip, undo };
  return { view, handlers, tab, setTab, help, setHelp, announcement, announce };
}
