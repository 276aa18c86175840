/** How well the same learner does on the debates alone, for comparing with what others report on them. */
import { logOdds } from '../../domain/extraction/index.js';
import { averagePrecision } from '../figures.js';
import { learn } from './learn.js';
import { debateExamples } from './sentences.js';

const FOLDS = 5;
const ALIKE = { news: 1, debates: 1, speeches: 1 };

/** @returns average precision, five-fold */
export function debatesAveragePrecision(folder: string): number {
  const examples = debateExamples(folder);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return averagePrecision(
    folds.flatMap((fold) => {
      const model = learn(examples.filter((_example, i) => i % FOLDS !== fold), {}, ALIKE);
      return examples.filter((_example, i) => i % FOLDS === fold).map(({ label, signals }) => ({ score: logOdds(signals, model), positive: label === 1 }));
    }),
  );
}
