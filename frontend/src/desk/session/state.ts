import type { DraftFields, KeptDraft, ParkedClaim, LeasedAssignment, MyReview, NextAnswer, SubmitReview } from '../../api';

/** Sightings and clashes that came, and other guidelines or verdicts of the queue. */
export interface DeskNews {
  sightings: number;
  clashes: number;
  guidelines: boolean;
  verdicts: boolean;
}

export type DeskProgress = NextAnswer['progress'];

/** A draft, and how sure one is of it (1 to 5): that stays in this browser until the verdict is sent. */
export type DeskForm = DraftFields & { confidence?: number | null };

/** `saved` is only ever said after the server's 2xx. */
export type DraftStatus = 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';
export type HoldStatus = 'held' | 'lost' | 'decided';

/** One claim on the desk, with what was typed about it. Times are milliseconds on the session's own clock. */
export interface DeskItem {
  assignment: LeasedAssignment;
  form: DeskForm;
  /** Of the last change; grows with every one. */
  revision: number;
  draft: DraftStatus;
  savedAt: string | null;
  hold: HoldStatus;
  /** Who took it over, where somebody did. */
  takenBy: { name: string; reason: string } | null;
  leaseUntil: number;
  /** What changed around it while it lay here. */
  news: DeskNews | null;
  /** What the server found wrong, by form field (`evidence.0.url`). */
  problems: Record<string, string>;
}

/** A review that was sent and is not confirmed yet, or that failed. */
export interface Submission {
  item: DeskItem;
  review: SubmitReview;
  /** The same for every try, so that a review can't be counted twice. */
  key: string;
  status: 'sending' | 'failed';
  tries: number;
  message: string | null;
  /** Only a failure of the way there is worth trying again as it is. */
  canRetry: boolean;
}

/** A verdict that the server has. */
export interface DoneReview {
  /** As it was typed; null for one from before this page was opened. */
  item: DeskItem | null;
  review: MyReview;
  /** On the session's clock. */
  undoUntil: number;
  undo: 'possible' | 'asked' | 'refused';
}

export interface DeskState {
  phase: 'loading' | 'ready' | 'empty' | 'failed';
  error: unknown;
  /** The first is on screen, the others are ready. */
  items: readonly DeskItem[];
  tray: readonly Submission[];
  /** One's last verdicts, newest first. */
  recent: readonly DoneReview[];
  kept: readonly KeptDraft[];
  /** Put off for later or kept on hold, in any queue. */
  parked: readonly ParkedClaim[];
  progress: DeskProgress | null;
  online: boolean;
}

export const RECENT_SHOWN = 10;

export const initialState: DeskState = {
  phase: 'loading',
  error: null,
  items: [],
  tray: [],
  recent: [],
  kept: [],
  parked: [],
  progress: null,
  online: true,
};

export const emptyForm: DeskForm = { verdict: null, rationale: '', evidence: [] };

export const hasContent = ({ verdict, rationale, evidence }: DraftFields): boolean =>
  verdict !== null || rationale.trim() !== '' || evidence.length > 0;

/** Typed text that no server has confirmed. */
export const isUnsaved = ({ draft }: DeskItem): boolean => draft === 'unsaved' || draft === 'saving' || draft === 'failed';
