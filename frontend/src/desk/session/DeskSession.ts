import { fieldErrorsOf, messageOf, statusOf, uuid, type desk as deskApi, type EarlierCheckMatch, type LeasedAssignment, type Relation } from '../../api';
import { holdOf, itemsOf, takenByOf } from './answers';
import { DraftSaver } from './DraftSaver';
import { LeaseKeeper } from './LeaseKeeper';
import type { LocalDrafts } from './localDrafts';
import { SecondThoughts } from './SecondThoughts';
import { reduce, type DeskAction } from './reducer';
import { blockersOf } from './requirements';
import { emptyForm, hasContent, initialState, isUnsaved, type DeskForm, type DeskItem, type DeskState } from './state';

const AHEAD = 2;
const AHEAD_MOST = 3;
const RETRY_SECONDS = [2, 5, 15, 30] as const;

export interface DeskPorts {
  api: typeof deskApi;
  drafts: LocalDrafts;
  /** Milliseconds on a clock that never jumps. */
  now: () => number;
}

/**
 * One person's work on one queue: keeps two claims ready, sends a verdict the moment it is given, and loses nothing of what was typed.
 * The state is in `reduce`; here are the calls, the timers and the order in which they happen.
 */
export class DeskSession {
  private state: DeskState = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly saver: DraftSaver;
  private readonly keeper: LeaseKeeper;
  private readonly secondThoughts: SecondThoughts;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private filling = false;
  /** A claim was let go of since the server was asked for more: its answer may hold that claim still. */
  private outdated = false;
  private running = false;
  /** Claims that are being put away: what is heard of them now is one's own doing. */
  private readonly leaving = new Set<string>();
  private onSignedOut: (error: unknown) => void = () => undefined;

  constructor(
    readonly queueId: string,
    private readonly ports: DeskPorts,
  ) {
    this.saver = new DraftSaver({
      api: ports.api,
      find: (id) => this.find(id),
      dispatch: (action) => this.dispatch(action),
      onError: (id, error) => this.holdAfter(id, error),
    });
    this.secondThoughts = new SecondThoughts(queueId, {
      api: ports.api,
      now: ports.now,
      typedIn: (reviewId) => this.state.recent.find(({ review }) => review.id === reviewId)?.item ?? null,
      itemOf: (assignment) => this.itemOf(assignment),
      dispatch: (action) => this.dispatch(action),
      save: (id) => this.edit(id, {}),
      onError: (error) => this.signedOut(error),
    });
    this.keeper = new LeaseKeeper({
      renew: (item) => this.renew(item),
      // What is just being sent ends its lease by itself.
      held: () => [...this.state.items, ...this.state.tray.flatMap(({ item, status }) => (status === 'failed' ? [item] : []))].filter(({ hold }) => hold === 'held'),
      now: ports.now,
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): DeskState => this.state;

  /**
   * @param onSignedOut hears of answers that say that nobody is signed in any more
   * @param first the assignment to begin with
   * @returns once the first claims are there
   * @throws HttpError when `first` can't be taken; the desk goes on with the queue
   */
  async start(onSignedOut: (error: unknown) => void, first: string | null = null): Promise<void> {
    this.running = true;
    this.onSignedOut = onSignedOut;
    this.dispatch({ type: 'online', online: navigator.onLine });
    this.keeper.start();
    void this.loadKept();
    void this.secondThoughts.recall();
    try {
      if (first !== null) await this.take(first);
    } finally {
      await this.fill();
    }
  }

  /** Leaves the desk: claims that nobody has typed about go back to the queue at once. */
  stop(): void {
    this.running = false;
    this.keeper.stop();
    this.saver.flushAll();
    this.timers.forEach(clearTimeout);
    this.timers.clear();
    for (const { assignment, form, hold } of this.state.items) {
      if (hold !== 'held' || hasContent(form)) continue;
      void this.ports.api.release(assignment.id, assignment.leaseToken, true).catch(() => undefined);
    }
  }

  /** Somebody works here: leases are only renewed for people who do. */
  readonly touch = (): void => this.keeper.touch();

  /** Somebody is back: after a while away it shows at once what they still hold. */
  wake(): void {
    this.keeper.wake();
  }

  reload(): void {
    this.dispatch({ type: 'loading' });
    void this.fill();
  }

  setOnline(online: boolean): void {
    this.dispatch({ type: 'online', online });
    if (!online) return;
    this.saver.flushAll();
    this.state.tray.filter(({ status, canRetry }) => status === 'failed' && canRetry).forEach(({ item }) => this.retry(item.assignment.id));
    this.keeper.renewNow();
    if (this.state.items.length === 0) void this.fill();
  }

  /** Looks again at what lies here, all of it or one claim, without touching what is typed. A hold that is gone shows at once. */
  async lookAgain(id: string | null): Promise<void> {
    const held = this.state.items.filter(({ assignment, hold }) => hold === 'held' && (id === null || assignment.id === id) && !this.leaving.has(assignment.id));
    await Promise.all(
      held.map(({ assignment }) =>
        this.ports.api.leased(assignment.id).then(
          (fresh) => this.dispatch({ type: 'refreshed', assignment: fresh }),
          () => this.renew(this.find(assignment.id)),
        ),
      ),
    );
  }

  /** What was decided on a related claim, once the server has it. */
  relate(id: string, relationId: string, change: Partial<Relation>): void {
    this.dispatch({ type: 'related', id, relationId, change });
  }

  /** Whether an earlier fact-check is about this claim, once the server has it. */
  decideCheck(id: string, matchId: string, state: EarlierCheckMatch['state']): void {
    this.dispatch({ type: 'checkDecided', id, matchId, state });
  }

  newsSeen(id: string): void {
    this.dispatch({ type: 'newsSeen', id });
  }

  edit(id: string, change: Partial<DeskForm>): void {
    this.dispatch({ type: 'edited', id, change });
    const item = this.find(id);
    if (!item) return;
    this.ports.drafts.write(id, { form: item.form, revision: item.revision, at: Date.now() });
    if (item.hold !== 'decided') this.saver.later(id);
  }

  /** Sends the review of the claim on screen and shows the next one. @returns whether there was nothing left to add */
  submit(): boolean {
    const item = this.state.items[0];
    if (!item || item.hold !== 'held' || item.form.verdict === null || blockersOf(item.form).length > 0) return false;
    const { verdict, rationale, evidence, confidence } = item.form;
    const trimmed = evidence.map(({ url, quote, stance, captureId }) => ({ url: url.trim(), quote, stance, ...(captureId ? { captureId } : {}) }));
    this.saver.cancel(item.assignment.id);
    this.dispatch({
      type: 'sent',
      submission: {
        item: { ...item, problems: {} },
        review: { leaseToken: item.assignment.leaseToken, verdict, rationale, evidence: trimmed, ...(confidence ? { confidence } : {}) },
        key: uuid(),
        status: 'sending',
        tries: 1,
        message: null,
        canRetry: false,
      },
    });
    void this.send(item.assignment.id);
    return true;
  }

  retry(id: string): void {
    this.dispatch({ type: 'resent', id });
    void this.send(id);
  }

  /** Brings a review that was not saved back onto the screen, as it was typed. */
  reopen(id: string): void {
    this.dispatch({ type: 'reopened', id });
    const item = this.find(id);
    if (item?.hold === 'held') this.saver.later(id);
  }

  /** Gives a claim better words. @throws HttpError when they are refused or the claim is somebody else's by now */
  async reword(id: string, words: string): Promise<void> {
    const item = this.find(id);
    if (!item) return;
    try {
      const { wording } = await this.ports.api.reword(id, item.assignment.leaseToken, words);
      this.dispatch({ type: 'reworded', id, wording });
    } catch (error) {
      this.holdAfter(id, error);
      throw error;
    }
  }

  /**
   * Lets go of the claim on screen without a verdict; what was typed is saved first.
   *
   * @param way the call that says what is to become of it
   * @throws HttpError when the server refuses: then the claim stays
   */
  async putAway(way: (assignmentId: string, leaseToken: string) => Promise<unknown>): Promise<void> {
    const item = this.state.items[0];
    if (item?.hold !== 'held') return;
    const { id, leaseToken } = item.assignment;
    if (isUnsaved(item)) await this.saver.flush(id);
    this.saver.cancel(id);
    this.leaving.add(id);
    try {
      await way(id, leaseToken);
    } catch (error) {
      this.holdAfter(id, error);
      throw error;
    } finally {
      this.leaving.delete(id);
    }
    this.release(id);
    await Promise.all([this.fill(), this.loadKept()]);
  }

  /** Takes a verdict of the last ten seconds back. @returns the claim that is the person's again @throws HttpError 409 when it is too late */
  undo(reviewId: string): Promise<LeasedAssignment> {
    return this.secondThoughts.undo(reviewId);
  }

  /** Takes up an older verdict again. @throws HttpError 409 when others have built on it */
  revise(reviewId: string): Promise<LeasedAssignment> {
    return this.secondThoughts.revise(reviewId);
  }

  /** Takes a certain claim (again), with the draft that was kept. @throws HttpError 409 when somebody else has it or it is decided */
  async take(id: string): Promise<void> {
    try {
      const typed = this.find(id);
      const assignment = await this.ports.api.take(id);
      const fresh = this.itemOf(assignment);
      this.dispatch({ type: 'taken', item: typed && hasContent(typed.form) ? { ...fresh, form: typed.form, revision: Math.max(fresh.revision, typed.revision) } : fresh });
      if (typed && hasContent(typed.form)) this.edit(id, {});
    } catch (error) {
      this.holdAfter(id, error);
      throw error;
    }
  }

  async dropKept(id: string): Promise<void> {
    await this.ports.api.dropDraft(id);
    this.ports.drafts.drop(id);
    this.dispatch({ type: 'keptDropped', id });
  }

  /** Puts a claim aside that can't be worked on any more. */
  leave(id: string): void {
    this.release(id);
    void this.fill();
    void this.loadKept();
  }

  private release(id: string): void {
    this.outdated = true;
    this.dispatch({ type: 'released', id });
  }

  private async send(id: string): Promise<void> {
    const entry = this.state.tray.find(({ item }) => item.assignment.id === id);
    if (!entry) return;
    try {
      const review = await this.ports.api.submit(id, entry.review, entry.key);
      this.ports.drafts.drop(id);
      this.dispatch({ type: 'accepted', id, review, undoUntil: this.ports.now() + review.undoSeconds * 1000 });
    } catch (error) {
      this.sendFailed(id, entry.tries, error);
    }
    await this.fill();
  }

  private sendFailed(id: string, tries: number, error: unknown): void {
    const status = statusOf(error);
    const canRetry = status === 0 || status === 429 || status >= 500;
    this.dispatch({ type: 'refused', id, message: messageOf(error), canRetry, hold: holdOf(error), problems: fieldErrorsOf(error) });
    this.signedOut(error);
    if (canRetry) this.after(RETRY_SECONDS[Math.min(tries, RETRY_SECONDS.length) - 1]!, () => this.retryIfFailed(id));
  }

  private retryIfFailed(id: string): void {
    const entry = this.state.tray.find(({ item }) => item.assignment.id === id);
    if (entry?.status === 'failed' && entry.canRetry) this.retry(id);
  }

  /** Own leases come back first, so claims whose review did not get through take up places of the answer. */
  private async fill(): Promise<void> {
    if (this.filling || !this.running) return;
    this.filling = true;
    try {
      do await this.ask();
      while (this.outdated && this.running);
    } catch (error) {
      this.dispatch({ type: 'unanswered', error });
      this.signedOut(error);
    } finally {
      this.filling = false;
    }
  }

  private async ask(): Promise<void> {
    this.outdated = false;
    const answer = await this.ports.api.next(this.queueId, Math.min(AHEAD + this.state.tray.length, AHEAD_MOST));
    if (!this.running || this.outdated) return;
    this.dispatch({ type: 'answered', answer, items: itemsOf(answer).map((assignment) => this.itemOf(assignment)) });
    this.state.items.filter(({ draft }) => draft === 'unsaved').forEach(({ assignment }) => this.saver.later(assignment.id));
  }

  private async loadKept(): Promise<void> {
    try {
      const [drafts, parked] = await Promise.all([this.ports.api.keptDrafts(), this.ports.api.parked()]);
      this.dispatch({ type: 'kept', drafts: drafts.data, parked: parked.data });
    } catch (error) {
      this.signedOut(error);
    }
  }

  private async renew(item: DeskItem | undefined): Promise<void> {
    if (!item) return;
    const { id, leaseToken } = item.assignment;
    try {
      const { leaseSecondsLeft } = await this.ports.api.renew(id, leaseToken);
      this.dispatch({ type: 'renewed', id, leaseUntil: this.ports.now() + leaseSecondsLeft * 1000 });
    } catch (error) {
      this.holdAfter(id, error);
    }
  }

  private itemOf(assignment: LeasedAssignment): DeskItem {
    const { draft } = assignment;
    const local = this.ports.drafts.read(assignment.id);
    const newer = local && local.revision > (draft?.revision ?? 0) ? local : null;
    const stored = draft && { verdict: draft.verdict, rationale: draft.rationale, evidence: draft.evidence, confidence: draft.confidence };
    const form = newer?.form ?? stored ?? emptyForm;
    return {
      assignment,
      form,
      revision: newer?.revision ?? draft?.revision ?? 0,
      draft: newer ? 'unsaved' : draft ? 'saved' : 'untouched',
      savedAt: draft?.savedAt ?? null,
      hold: 'held',
      takenBy: null,
      news: null,
      leaseUntil: this.ports.now() + assignment.leaseSecondsLeft * 1000,
      problems: {},
    };
  }

  private holdAfter(id: string, error: unknown): void {
    const hold = holdOf(error);
    if (hold !== 'held') this.dispatch({ type: 'holdChanged', id, hold, takenBy: takenByOf(error) });
    this.signedOut(error);
  }

  private signedOut(error: unknown): void {
    if (statusOf(error) === 401) this.onSignedOut(error);
  }

  private find(id: string): DeskItem | undefined {
    return this.state.items.find(({ assignment }) => assignment.id === id);
  }

  private after(seconds: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, seconds * 1000);
    this.timers.add(timer);
  }

  private dispatch(action: DeskAction): void {
    this.state = reduce(this.state, action);
    this.listeners.forEach((listener) => listener());
  }
}
