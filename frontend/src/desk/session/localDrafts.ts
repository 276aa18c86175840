import type { DeskForm } from './state';

const PREFIX = 'claimdesk.draft.';
const KEPT_MS = 30 * 24 * 3600 * 1000;

export interface LocalDraft {
  form: DeskForm;
  revision: number;
  /** Wall clock, ms. */
  at: number;
}

/** What was typed, kept in this browser at once, before any server knows of it. One person never sees another's. */
export interface LocalDrafts {
  read(assignmentId: string): LocalDraft | null;
  write(assignmentId: string, draft: LocalDraft): void;
  drop(assignmentId: string): void;
}

export function createLocalDrafts(userId: string, storage: Storage, now: () => number = Date.now): LocalDrafts {
  const keyOf = (assignmentId: string): string => `${PREFIX}${userId}.${assignmentId}`;
  dropOld(storage, now());
  return {
    read: (assignmentId) => parse(storage.getItem(keyOf(assignmentId))),
    write: (assignmentId, draft) => {
      try {
        storage.setItem(keyOf(assignmentId), JSON.stringify(draft));
      } catch {
        // A full or forbidden storage must not stop the typing: the server keeps the draft as well.
      }
    },
    drop: (assignmentId) => storage.removeItem(keyOf(assignmentId)),
  };
}

function parse(text: string | null): LocalDraft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as LocalDraft;
    return Array.isArray(draft.form.evidence) && Number.isInteger(draft.revision) ? draft : null;
  } catch {
    return null;
  }
}

function dropOld(storage: Storage, now: number): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
    const draft = parse(storage.getItem(key));
    if (!draft || now - draft.at > KEPT_MS) storage.removeItem(key);
  }
}
