import type { desk as deskApi, LeasedAssignment } from '../../api';
import type { DeskAction } from './reducer';
import { RECENT_SHOWN, type DeskItem } from './state';

interface SecondThoughtsPorts {
  api: Pick<typeof deskApi, 'undo' | 'leased' | 'revise' | 'myReviews'>;
  now: () => number;
  /** What a verdict was typed in, where this window still has it. */
  typedIn: (reviewId: string) => DeskItem | null;
  itemOf: (assignment: LeasedAssignment) => DeskItem;
  dispatch: (action: DeskAction) => void;
  save: (id: string) => void;
  onError: (error: unknown) => void;
}

/** One's last verdicts, and the ways to take them back. */
export class SecondThoughts {
  constructor(
    private readonly queueId: string,
    private readonly ports: SecondThoughtsPorts,
  ) {}

  /** Also those from before a reload. */
  async recall(): Promise<void> {
    try {
      const { data } = await this.ports.api.myReviews(RECENT_SHOWN);
      const asked = this.ports.now();
      this.ports.dispatch({ type: 'recalled', reviews: data.map((review) => ({ item: null, review, undoUntil: asked + review.undoSecondsLeft * 1000, undo: 'possible' })) });
    } catch (error) {
      this.ports.onError(error);
    }
  }

  undo(reviewId: string): Promise<LeasedAssignment> {
    return this.takeBack(reviewId, async () => this.ports.api.leased((await this.ports.api.undo(reviewId)).assignmentId));
  }

  revise(reviewId: string): Promise<LeasedAssignment> {
    return this.takeBack(reviewId, () => this.ports.api.revise(reviewId));
  }

  private async takeBack(reviewId: string, call: () => Promise<LeasedAssignment>): Promise<LeasedAssignment> {
    this.ports.dispatch({ type: 'undoAsked', reviewId });
    try {
      const assignment = await call();
      this.show(reviewId, assignment);
      return assignment;
    } catch (error) {
      this.ports.dispatch({ type: 'undoRefused', reviewId });
      this.ports.onError(error);
      throw error;
    }
  }

  /** Of another queue it is for another desk to show. */
  private show(reviewId: string, assignment: LeasedAssignment): void {
    if (assignment.queue.id !== this.queueId) return this.ports.dispatch({ type: 'elsewhere', reviewId });
    const typed = this.ports.typedIn(reviewId);
    const fresh = this.ports.itemOf(assignment);
    this.ports.dispatch({ type: 'undone', reviewId, item: typed ? { ...fresh, form: typed.form, revision: Math.max(fresh.revision, typed.revision) } : fresh });
    if (typed) this.ports.save(assignment.id);
  }
}
