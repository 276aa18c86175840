/** Figures of matching on the listed pairs, by set and all together. */
import { type DecisionName, keysOf, type MatchModel, relate } from '../../domain/matching/index.js';
import { type NewsArticle, NEWS_SETS, type NewsSet } from '../news.js';
import { crossValidate } from './cross-validate.js';
import { examplesOf } from './learn.js';
import { type GoldRelation, labelledPairs, type LabelledPair } from './pairs.js';
import { type RelationScore, scoreRelations } from './score.js';

export interface Verdict {
  pair: LabelledPair;
  gold: GoldRelation;
  said: string | null;
  score: number;
}

export interface RelationsEvaluation {
  sets: Record<NewsSet | 'all', RelationScore>;
  /** Pairs that are the same or clash and share no key, so that nothing would ever compare them. */
  unreachable: number;
  thresholds: Record<DecisionName, [number, number]>;
  verdicts: Verdict[];
}

/** @param committed judge by this model, though it has seen the pairs, instead of cross-validating */
export function evaluateRelations(folder: string, articles: readonly NewsArticle[], committed: MatchModel | null = null): RelationsEvaluation {
  const labelled = labelledPairs(folder, articles);
  const { pairs } = labelled;
  const models = committed ? null : crossValidate(examplesOf(labelled)).models;
  const verdicts = pairs.map((pair): Verdict => {
    const relation = relate(pair.a, pair.b, models?.get(pair.cluster) ?? committed ?? undefined);
    return { pair, gold: pair.gold, said: relation?.kind ?? null, score: relation?.score ?? 0 };
  });
  const bySet = NEWS_SETS.map((set): [NewsSet, RelationScore] => [set, scoreRelations(verdicts.filter(({ pair }) => pair.set === set))]);
  const used = models ? [...models.values()] : committed ? [committed] : [];
  const span = (name: DecisionName): [number, number] => [Math.min(...used.map((model) => model[name].threshold)), Math.max(...used.map((model) => model[name].threshold))];
  return {
    sets: { ...(Object.fromEntries(bySet) as Record<NewsSet, RelationScore>), all: scoreRelations(verdicts) },
    unreachable: pairs.filter(({ gold, a, b }) => gold !== 'none' && gold !== 'corroborates' && gold !== 'elaborates' && !shareKey(a, b)).length,
    thresholds: { figures: span('figures'), contradiction: span('contradiction'), link: span('link'), related: span('related') },
    verdicts,
  };
}

function shareKey(a: LabelledPair['a'], b: LabelledPair['b']): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}
