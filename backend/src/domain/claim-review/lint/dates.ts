import { textOf } from '../nodes.js';
import { type Finding, type Rule, when } from './finding.js';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** When the claim was made, when it was checked, when the check was changed: in this order. */
export const dateRules: Rule = ({ at, review, claim }) => {
  const paths = { made: `${at}/itemReviewed/datePublished`, checked: `${at}/datePublished`, changed: `${at}/dateModified` };
  const given = { made: claim['datePublished'], checked: review['datePublished'], changed: review['dateModified'] };
  const names = Object.keys(paths) as Array<keyof typeof paths>;
  const unread = names.filter((name) => given[name] !== undefined && timeOf(given[name]) === null);
  const invalid = unread.map((name): Finding => ({ rule: 'date-invalid', level: 'error', at: paths[name], says: 'That is no date by ISO 8601, such as 2031-05-02 or 2031-05-02T09:00:00Z.' }));
  const [made, checked, changed] = [timeOf(given.made), timeOf(given.checked), timeOf(given.changed)];
  return [
    ...invalid,
    ...when(given.checked === undefined, { rule: 'check-undated', level: 'warning', at: paths.checked, says: 'datePublished is missing: say when the check was published.' }),
    ...when(made !== null && checked !== null && made > checked, { rule: 'claim-after-check', level: 'warning', at: paths.made, says: 'The claim is dated after its own check.' }),
    ...when(changed !== null && checked !== null && changed < checked, { rule: 'changed-before-published', level: 'warning', at: paths.changed, says: 'dateModified lies before datePublished.' }),
  ];
};

/** Milliseconds; of a day its beginning. */
function timeOf(value: unknown): number | null {
  const text = textOf(value)?.trim();
  if (!text || !ISO.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) || !isDay(text.slice(0, 10)) ? null : time;
}

/** 31 June is none. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
