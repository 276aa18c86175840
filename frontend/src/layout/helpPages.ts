import type { MessageKey } from '../i18n';

/** Which help belongs to which address: the first that fits. */
const PAGES: ReadonlyArray<readonly [RegExp, MessageKey]> = [
  [/^\/$/, 'help.pages.home'],
  [/^\/articles\/create/, 'help.pages.addArticle'],
  [/^\/articles\/./, 'help.pages.article'],
  [/^\/articles/, 'help.pages.articles'],
  [/^\/claims\/./, 'help.pages.claim'],
  [/^\/claims/, 'help.pages.claims'],
  [/^\/disputes/, 'help.pages.disputes'],
  [/^\/facts\/ready/, 'help.pages.ready'],
  [/^\/facts/, 'help.pages.facts'],
  [/^\/exports/, 'help.pages.exports'],
  [/^\/queues/, 'help.pages.queues'],
  [/^\/routing-rules/, 'help.pages.routing'],
  [/^\/priorities/, 'help.pages.priorities'],
  [/^\/control-room/, 'help.pages.control'],
  [/^\/calibration/, 'help.pages.calibration'],
  [/^\/gold-claims/, 'help.pages.gold'],
  [/^\/users/, 'help.pages.people'],
  [/^\/audit-events/, 'help.pages.audit'],
];

/** Null where there is nothing to explain. */
export const helpFor = (pathname: string): MessageKey | null => PAGES.find(([address]) => address.test(pathname))?.[1] ?? null;
