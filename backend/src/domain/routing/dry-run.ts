import type { Route } from './route.js';

/** How many claims would go from one queue to another. */
export interface Move {
  from: string;
  to: string;
  claims: number;
  /** Of these, those that still wait untouched, so that they can be moved now. */
  movable: number;
}

export interface DryRunReport<Example> {
  considered: number;
  stays: number;
  moves: Move[];
  /** By the rule's id; a rule that is not here fitted no claim first. */
  hits: Map<string, number>;
  /** How many claims no rule fitted. */
  fallback: number;
  examples: Example[];
}

export interface TriedClaim {
  queueId: string;
  isMovable: boolean;
}

/** Counts where claims would go. It keeps counts and a few examples, however many claims it is shown. */
export class DryRun<Example> {
  private readonly moves = new Map<string, Move>();
  private readonly report: DryRunReport<Example> = { considered: 0, stays: 0, moves: [], hits: new Map(), fallback: 0, examples: [] };

  constructor(private readonly mostExamples: number) {}

  note({ queueId, isMovable }: TriedClaim, way: Route, example: () => Example): void {
    const { report } = this;
    report.considered += 1;
    if (way.ruleId === null) report.fallback += 1;
    else report.hits.set(way.ruleId, (report.hits.get(way.ruleId) ?? 0) + 1);
    if (way.queueId === queueId) {
      report.stays += 1;
      return;
    }
    const key = `${queueId} ${way.queueId}`;
    const move = this.moves.get(key) ?? { from: queueId, to: way.queueId, claims: 0, movable: 0 };
    this.moves.set(key, { ...move, claims: move.claims + 1, movable: move.movable + (isMovable ? 1 : 0) });
    if (report.examples.length < this.mostExamples) report.examples.push(example());
  }

  /** The most claims first. */
  result(): DryRunReport<Example> {
    return { ...this.report, moves: [...this.moves.values()].sort((left, right) => right.claims - left.claims) };
  }
}
