import { createContext, useContext, type RefObject } from 'react';
import type { DeskSession } from './session/DeskSession';
import type { DeskItem, DeskState } from './session/state';
import type { PutAway } from './putaway/usePutAway';
import type { Cards } from './useCards';
import type { Relating } from './useRelating';
import type { Undo } from './useUndo';

export type DeskTab = 'source' | 'claim' | 'verdict';
export type PutAwayStep = 'menu' | 'ask' | 'snooze' | 'handOver' | 'escalate';

/** What the parts of the desk share while a claim is on screen. */
export interface DeskView extends Relating {
  session: DeskSession;
  state: DeskState;
  item: DeskItem;
  cards: Cards;
  rationaleRef: RefObject<HTMLTextAreaElement | null>;
  addEvidence: () => void;
  /** Makes the selected text the quote of a card. @returns false when nothing is selected */
  quoteSelection: (index: number) => boolean;
  /** The menu of words to begin the reason with. */
  templates: { open: boolean; setOpen: (open: boolean) => void };
  submit: () => void;
  /** Tells a screen reader. */
  announce: (words: string) => void;
  /** Whether the claim on screen is being given other words. */
  rewording: boolean;
  setRewording: (open: boolean) => void;
  putAway: PutAway;
  undo: Undo;
}

export const DeskContext = createContext<DeskView | null>(null);

export function useDesk(): DeskView {
  const view = useContext(DeskContext);
  if (!view) throw new Error('This belongs on the Review desk.');
  return view;
}
