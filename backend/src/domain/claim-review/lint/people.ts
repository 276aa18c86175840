import { isA, type Node, textOf } from '../nodes.js';
import { isOnSite, urlOf } from './address.js';
import { type Finding, type Linted, type Rule, when } from './finding.js';

/** Who checked, and who made the claim: never the same. */
export const peopleRules: Rule = (linted) => [...checker(linted), ...claimants(linted)];

function checker({ at, review, resolve }: Linted): Finding[] {
  const path = `${at}/author`;
  if (review['author'] === undefined) return [{ rule: 'author-missing', level: 'warning', at: path, says: 'author is missing: say who publishes the check.' }];
  if (textOf(review['author']) !== null) return [{ rule: 'author-type', level: 'warning', at: path, says: 'author is plain text: make it an Organization or a Person with a name.' }];
  const author = resolve(review['author']);
  return [
    ...when(!isA(author, 'Organization', 'NewsMediaOrganization', 'Person'), { rule: 'author-type', level: 'warning', at: path, says: 'author has to be an Organization or a Person.' }),
    ...when(nameOf(author) === null && urlOf(author['url']) === null, { rule: 'author-nameless', level: 'error', at: path, says: 'author has neither a name nor an address.' }),
  ];
}

function claimants({ at, review, claim, resolve, page }: Linted): Finding[] {
  const path = `${at}/itemReviewed/author`;
  if (claim['author'] === undefined) return [{ rule: 'claimant-missing', level: 'advice', at: path, says: 'Say who made the claim, where somebody did.' }];
  const checkers = namesIn(review['author'], resolve);
  return listed(claim['author']).flatMap(({ value, below }) => {
    const claimant = resolve(value);
    const name = textOf(value) ?? nameOf(claimant);
    const here = `${path}${below}`;
    if (name === null) return [{ rule: 'claimant-nameless', level: 'error', at: `${here}/name`, says: 'Whoever made the claim has no name here.' } satisfies Finding];
    const site = urlOf(claimant['url']) ?? urlOf(claimant['sameAs']);
    const isOurs = checkers.has(folded(name)) || (page !== null && site !== null && isOnSite(site, page));
    return [
      ...when(isOurs, { rule: 'authors-swapped', level: 'error', at: here, says: 'The claim’s author is the publisher of the check: the two seem to be swapped. The claim has to come from somebody else.' }),
      ...when(claimant['sameAs'] === undefined, { rule: 'claimant-unlinked', level: 'advice', at: `${here}/sameAs`, says: 'sameAs (a home page, Wikipedia or Wikidata) would tell who that is.' }),
    ];
  });
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
const nameOf = (node: Node): string | null => textOf(node['name']);
const listed = (value: unknown): Array<{ value: unknown; below: string }> => (Array.isArray(value) ? value.map((one: unknown, at) => ({ value: one, below: `/${at}` })) : [{ value, below: '' }]);

const namesIn = (value: unknown, resolve: Linted['resolve']): ReadonlySet<string> =>
  new Set(listed(value).flatMap(({ value: one }) => textOf(one) ?? nameOf(resolve(one)) ?? []).map(folded));
