import { problemCode, type desk as deskApi } from '../../api';
import type { DeskAction } from './reducer';
import type { DeskItem } from './state';

const QUIET_MS = 1_200;
const RETRY_MS = [3_000, 8_000, 20_000, 30_000] as const;

interface DraftSaverPorts {
  api: Pick<typeof deskApi, 'putDraft'>;
  find: (id: string) => DeskItem | undefined;
  dispatch: (action: DeskAction) => void;
  onError: (id: string, error: unknown) => void;
}

interface Pending {
  timer: ReturnType<typeof setTimeout> | null;
  failures: number;
  inFlight: Promise<void> | null;
}

/** Sends drafts to the server a moment after the last keystroke, one at a time for each claim, and tries again until one gets through. */
export class DraftSaver {
  private readonly pending = new Map<string, Pending>();

  constructor(private readonly ports: DraftSaverPorts) {}

  later(id: string, delay: number = QUIET_MS): void {
    const entry = this.entry(id);
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.flush(id), delay);
  }

  /** Saves now what is unsaved; resolves when the server has answered. */
  async flush(id: string): Promise<void> {
    const entry = this.entry(id);
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = null;
    // Never two at once: the older one could arrive last.
    await entry.inFlight;
    entry.inFlight = this.put(id, entry);
    await entry.inFlight;
    entry.inFlight = null;
  }

  flushAll(): void {
    for (const [id, { timer }] of this.pending) {
      if (timer) void this.flush(id);
    }
  }

  cancel(id: string): void {
    const timer = this.pending.get(id)?.timer;
    if (timer) clearTimeout(timer);
    this.pending.delete(id);
  }

  private async put(id: string, entry: Pending): Promise<void> {
    const item = this.ports.find(id);
    // Without the lease the server keeps it all the same: who is in the middle of a sentence goes on.
    if (!item || item.hold === 'decided' || item.draft === 'saved' || item.draft === 'untouched') return;
    const { revision, assignment } = item;
    const { verdict, rationale, evidence, confidence = null } = item.form;
    this.ports.dispatch({ type: 'draftSaving', id });
    try {
      const answer = await this.ports.api.putDraft(id, { leaseToken: assignment.leaseToken, verdict, rationale, evidence, confidence, revision });
      entry.failures = 0;
      if (answer.revision > revision) return this.overtaken(id, answer.revision);
      this.ports.dispatch({ type: 'draftSaved', id, revision, savedAt: answer.savedAt });
    } catch (error) {
      this.failed(id, entry, revision, error);
    }
  }

  /** Another tab has saved more often, and the server kept its text: what was typed last counts, so it is sent once more, as the newest. */
  private overtaken(id: string, revision: number): void {
    this.ports.dispatch({ type: 'draftOvertaken', id, revision });
    this.later(id, 0);
  }

  private failed(id: string, entry: Pending, revision: number, error: unknown): void {
    if (problemCode(error) === 'lease-lost') {
      // The server has stored the text all the same, and says so.
      this.ports.dispatch({ type: 'draftSaved', id, revision, savedAt: new Date().toISOString() });
      this.ports.onError(id, error);
      return;
    }
    this.ports.dispatch({ type: 'draftFailed', id });
    this.ports.onError(id, error);
    if (this.pending.get(id) !== entry) return;
    this.later(id, RETRY_MS[Math.min(entry.failures, RETRY_MS.length - 1)]);
    entry.failures += 1;
  }

  private entry(id: string): Pending {
    const known = this.pending.get(id);
    if (known) return known;
    const entry: Pending = { timer: null, failures: 0, inFlight: null };
    this.pending.set(id, entry);
    return entry;
  }
}
