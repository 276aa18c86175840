import { groupBy } from '../group-by.js';
import { cohensKappa, fleissKappa, krippendorffsAlpha, percentAgreement } from './coefficients.js';

/** One person's counted verdict on one claim. */
export interface Judgement {
  claimId: string;
  queueId: string;
  personId: string;
  verdict: string;
}

export interface AgreementInQueue {
  queueId: string;
  /** Claims that two or more people judged. */
  claims: number;
  percent: number | null;
  /** Of the claims with exactly two judgements. */
  fleiss: number | null;
  krippendorff: number | null;
}

export interface AgreementOfPair {
  people: [string, string];
  claims: number;
  percent: number | null;
  cohen: number | null;
}

/** How far the people of each queue agree, the queue with the most shared claims first. */
export function agreementByQueue(judgements: readonly Judgement[]): AgreementInQueue[] {
  const queues = groupBy(judgements, ({ queueId }) => queueId);
  const reports = [...queues].map(([queueId, ofQueue]) => {
    const units = [...groupBy(ofQueue, ({ claimId }) => claimId).values()].map((unit) => unit.map(({ verdict }) => verdict)).filter(({ length }) => length >= 2);
    const pairs = units.filter(({ length }) => length === 2);
    return { queueId, claims: units.length, percent: percentAgreement(units), fleiss: fleissKappa(pairs), krippendorff: krippendorffsAlpha(units) };
  });
  return reports.filter(({ claims }) => claims > 0).sort((one, other) => other.claims - one.claims);
}

/** How far any two people agree on the claims that both judged, the pair with the most of them first. */
export function agreementByPair(judgements: readonly Judgement[]): AgreementOfPair[] {
  const pairs = new Map<string, { people: [string, string]; labels: Array<[string, string]> }>();
  for (const unit of groupBy(judgements, ({ claimId }) => claimId).values()) {
    const inOrder = unit.toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
    inOrder.forEach((first, index) => {
      for (const second of inOrder.slice(index + 1)) {
        const key = `${first.personId} ${second.personId}`;
        const pair = pairs.get(key) ?? { people: [first.personId, second.personId], labels: [] };
        pair.labels.push([first.verdict, second.verdict]);
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()]
    .map(({ people, labels }) => ({ people, claims: labels.length, percent: percentAgreement(labels), cohen: cohensKappa(labels) }))
    .sort((one, other) => other.claims - one.claims);
}
