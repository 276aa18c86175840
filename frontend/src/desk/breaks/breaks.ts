import type { Sighting } from '../../api';

/** So many claims about people killed or injured, less those about other things between them, are a long run. */
export const LONG_RUN = 10;

const HARD = new Set(['deaths', 'injuries', 'casualties']);

/** Whether a claim is about people killed or injured. */
export const isHard = ({ quantities }: Pick<Sighting, 'quantities'>): boolean => quantities.some(({ kind }) => HARD.has(kind));

/** The run with one more claim: a hard one makes it longer, another one shorter. */
export const nextRun = (run: number, hard: boolean): number => (hard ? run + 1 : Math.max(0, run - 1));
