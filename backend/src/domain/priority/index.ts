export { type Band, bandOf, BANDS } from './bands.js';
export { baseOf } from './base.js';
export { deadlineStep } from './deadline.js';
export {
  BOUNDS,
  DEADLINE_STEPS,
  type DeadlineStep,
  DEFAULT_WEIGHTS,
  type Harm,
  MOST_WEIGHT,
  type PartName,
  PARTS,
  type Priority,
  type PriorityFacts,
  type PriorityPart,
  type PriorityWeights,
  prioritise,
} from './prioritise.js';
