/**
 * Two questions to every listed pair. Flag: must a reviewer be shown a clash? Link: must the two stand on one screen, as the same
 * or as a clash? What merely corroborates is free for the link.
 */
import { type Scored, scored } from '../figures.js';
import { type GoldRelation, isFlag, isFree } from './pairs.js';

export interface Judged {
  gold: GoldRelation;
  said: string | null;
}

export interface RelationScore {
  pairs: number;
  toFlag: number;
  same: number;
  related: number;
  unrelated: number;
  flag: Scored;
  link: Scored;
}

export function scoreRelations(judged: readonly Judged[]): RelationScore {
  const count = (test: (gold: GoldRelation) => boolean): number => judged.filter(({ gold }) => test(gold)).length;
  const scoreOf = (asked: readonly Judged[], positive: (relation: string | null) => boolean): Scored => {
    const tally = (gold: boolean, said: boolean): number => asked.filter((each) => positive(each.gold) === gold && positive(each.said) === said).length;
    return scored(tally(true, true), tally(false, true), tally(true, false));
  };
  return {
    pairs: judged.length,
    toFlag: count(isFlag),
    same: count((gold) => gold === 'same'),
    related: count(isFree),
    unrelated: count((gold) => gold === 'none'),
    flag: scoreOf(judged, isFlag),
    link: scoreOf(judged.filter(({ gold }) => !isFree(gold)), (relation) => isFlag(relation) || relation === 'same'),
  };
}
