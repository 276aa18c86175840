/** Linear models over the features of a pair, one for each decision. Weights are data: the committed ones, or those of a fold. */
import type { PairFeatures } from './features.js';

type Name = keyof PairFeatures;

export interface Decision {
  bias: number;
  weights: Readonly<Partial<Record<Name, number>>>;
  /** At or above this probability it is decided so. */
  threshold: number;
}

export interface MatchModel {
  /** Two figures of one thing that a reviewer must see side by side. Asked only where figures differ. */
  figures: Decision;
  /** One says what the other denies, or both can't hold. */
  contradiction: Decision;
  /** The same claim, or a clash with it. */
  link: Decision;
  /** Worth a mention at all. */
  related: Decision;
}

export type DecisionName = keyof MatchModel;

const TOGETHER: readonly Name[] = [
  'cosine', 'contained', 'shared', 'copied', 'copiedPart', 'context', 'noContext', 'alikeInContext', 'namesShared', 'equal', 'equalInContext', 'figuresApart', 'places', 'otherPlaces', 'sameSpeaker', 'otherDay',
  'farDay', 'scope', 'deniedInContext', 'negatedInContext', 'totalDiffers', 'ratio',
];

/** What each decision looks at: few features, chosen by cross-validation, since there are few pairs to learn from. */
export const SEES: Readonly<Record<DecisionName, readonly Name[]>> = {
  figures: ['ratio', 'totalDiffers', 'partDiffers', 'percentDiffers', 'context', 'noContext', 'alikeInContext', 'sameDay', 'otherDay', 'farDay', 'otherPlaces', 'apart', 'unlikeFigures'],
  contradiction: [
    'deniedAndAlike', 'deniedInContext', 'negatedAndAlike', 'negatedInContext', 'doubtedInContext', 'sameSpeaker', 'copiedPart', 'figuresApart', 'differs', 'turnedInContext', 'cosine', 'context', 'noContext',
  ],
  link: TOGETHER,
  related: TOGETHER,
};

/** @returns 0 to 1 */
export function probabilityOf(features: PairFeatures, { bias, weights }: Decision): number {
  let sum = bias;
  for (const name in weights) sum += (weights[name as Name] ?? 0) * features[name as Name];
  return 1 / (1 + Math.exp(-sum));
}
