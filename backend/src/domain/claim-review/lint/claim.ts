import { isA, textOf } from '../nodes.js';
import { type Rule, when } from './finding.js';

/** Longer ones are cut where they are shown. */
const LONGEST_CLAIM = 75;

const words = (text: string): string => ` ${text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** What was reviewed: in words, without the verdict. */
export const claimRules: Rule = ({ at, review, rating }) => {
  const path = `${at}/claimReviewed`;
  const claim = textOf(review['claimReviewed']);
  if (claim === null) return [{ rule: 'claim-missing', level: 'error', at: path, says: 'claimReviewed is missing: say in a sentence which claim was checked.' }];
  const verdict = textOf(rating['alternateName']);
  const opens = /^\s*(?:fact[- ]check|verdict|false|true|misleading|verified|contradicted)\s*[:–—-]/iu.test(claim);
  const holdsVerdict = verdict !== null && words(claim).includes(words(verdict));
  return [
    ...when(opens, { rule: 'verdict-in-claim', level: 'error', at: path, says: 'The claim begins with a verdict: claimReviewed holds the claim alone, as it was made.' }),
    ...when(holdsVerdict && !opens, { rule: 'verdict-in-claim', level: 'warning', at: path, says: `The claim holds the words of its rating (“${verdict ?? ''}”): claimReviewed holds the claim alone.` }),
    ...when([...claim].length > LONGEST_CLAIM, { rule: 'claim-long', level: 'advice', at: path, says: `The claim has ${[...claim].length} characters; beyond ${LONGEST_CLAIM} it is cut where it is shown.` }),
  ];
};

/** The claim as a thing of its own: who made it, when, and where it appeared. */
export const itemRules: Rule = ({ at, review, claim }) => {
  const path = `${at}/itemReviewed`;
  if (review['itemReviewed'] === undefined) return [{ rule: 'item-missing', level: 'warning', at: path, says: 'itemReviewed is missing: say who made the claim, when and where.' }];
  return [
    ...when(!isA(claim, 'Claim', 'CreativeWork'), { rule: 'item-type', level: 'error', at: path, says: 'itemReviewed has to be a Claim (a CreativeWork is read as well).' }),
    ...when(claim['@id'] === undefined, { rule: 'claim-without-id', level: 'advice', at: path, says: 'The claim has no @id: nothing else can refer to it.' }),
    ...when(claim['datePublished'] === undefined, { rule: 'claim-undated', level: 'advice', at: `${path}/datePublished`, says: 'Say when the claim was made, or when it came into public debate.' }),
    ...when(claim['appearance'] === undefined && claim['firstAppearance'] === undefined, {
      rule: 'no-appearance', level: 'advice', at: `${path}/appearance`, says: 'Name at least one place where the claim appeared.',
    }),
  ];
};

export const sourceRules: Rule = ({ at, review }) =>
  when(review['citation'] === undefined, { rule: 'no-sources', level: 'advice', at: `${at}/citation`, says: 'No source of the check is named.' });
