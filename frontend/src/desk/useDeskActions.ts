import { VERDICTS } from '../domain';
import { useT } from '../i18n';
import { isHttpUrl } from '../ui';
import type { DeskView } from './DeskContext';
import type { KeyAction } from '../keymap';
import { blockersOf } from './session/requirements';
import type { DeskItem } from './session/state';
import { isOpen } from '../relations/kinds';
import { usePutAway } from './putaway/usePutAway';
import { focusNextOther } from './source/otherClaims';
import { useCards } from './useCards';
import { useRelating } from './useRelating';
import { useDeskScreen, type DeskScreen } from './useDeskScreen';
import type { DeskWork } from './useDeskSession';
import { useSelectedText } from './useSelectedText';
import { focusRecent, useUndo } from './useUndo';

type Handlers = Partial<Record<KeyAction, () => void>>;

/** What the keys and the buttons of the desk do; both call the same functions. */
export function useDeskActions(work: DeskWork, item: DeskItem): { view: DeskView; handlers: Handlers; screen: DeskScreen } {
  const { session, state } = work;
  const screen = useDeskScreen();
  const cards = useCards(session, item);
  const selected = useSelectedText();
  const undo = useUndo(work, screen.announce);
  const relating = useRelating(item);

  const addEvidence = () => {
    if (item.hold !== 'held') return;
    screen.show('claim');
    cards.add(selected.take());
  };
  const quoteSelection = (index: number): boolean => {
    const { text, inSource } = selected.take();
    if (text === '') return false;
    const url = cards.evidence[index]?.url || (inSource && item.assignment.article.url) || '';
    cards.change(index, { quote: text, url });
    return true;
  };
  const submit = useSubmit(work, item, screen, addEvidence);
  const putAway = usePutAway(work, item, screen);
  const { rationaleRef, rewording, setRewording, templates, announce } = screen;
  const view: DeskView = { session, state, item, cards, rationaleRef, addEvidence, quoteSelection, rewording, setRewording, templates, submit, announce, putAway, undo, ...relating };
  return { view, handlers: handlersOf(view, screen), screen };
}

/** Saves, or leads to the first thing that is missing. */
function useSubmit({ session }: DeskWork, item: DeskItem, screen: DeskScreen, addEvidence: () => void): () => void {
  const t = useT();
  return () => {
    if (session.submit()) {
      screen.setTab('claim');
      return;
    }
    const [blocker] = blockersOf(item.form);
    if (!blocker) return;
    screen.announce(blocker.detail ?? t(blocker.reason === 'noVerdict' ? 'desk.needVerdict' : 'desk.needComplete'));
    if (blocker.field === 'rationale') screen.writeRationale();
    if (blocker.field === 'evidence' && item.form.evidence.length === 0) addEvidence();
  };
}

/** What the keys do about related claims; what confirms one comes with them. */
function relationHandlers({ cards, item, rejecting, duplicate }: DeskView, screen: DeskScreen): Handlers {
  const { relation } = cards;
  const open = relation && isOpen(relation) ? relation : null;
  return {
    nextRelation: () => {
      screen.show('claim');
      cards.nextRelation();
    },
    rejectRelation: () => {
      if (!open) return;
      screen.show('claim');
      rejecting.setOpen(true);
    },
    duplicate: () => {
      if (item.hold !== 'held') return;
      screen.show('claim');
      duplicate.setOpen(true);
    },
  };
}

function handlersOf(view: DeskView, screen: DeskScreen): Handlers {
  const { session, item, cards } = view;
  const { id, article, queue } = item.assignment;
  const choose = (index: number) => () => {
    const verdict = VERDICTS[index];
    if (item.hold === 'held' && verdict && queue.allowedVerdicts.includes(verdict)) session.edit(id, { verdict });
  };
  return {
    verdict1: choose(0),
    verdict2: choose(1),
    verdict3: choose(2),
    verdict4: choose(3),
    verdict5: choose(4),
    save: view.submit,
    rationale: screen.writeRationale,
    nextCard: () => cards.move(1),
    previousCard: () => cards.move(-1),
    stance: cards.act,
    ...relationHandlers(view, screen),
    addEvidence: view.addEvidence,
    templates: () => {
      screen.show('verdict');
      if (item.hold === 'held') view.templates.setOpen(true);
    },
    reword: () => {
      if (item.hold !== 'held') return;
      screen.show('claim');
      view.setRewording(true);
    },
    putAway: view.putAway.open,
    hold: view.putAway.hold,
    snooze: () => view.putAway.ask('snooze'),
    handOver: () => view.putAway.ask('handOver'),
    escalate: () => view.putAway.ask('escalate'),
    undo: view.undo.last,
    recent: () => {
      screen.show('verdict');
      focusRecent();
    },
    otherClaim: () => {
      screen.show('source');
      focusNextOther();
    },
    original: () => {
      if (article.url && isHttpUrl(article.url)) window.open(article.url, '_blank', 'noopener,noreferrer');
    },
  };
}
