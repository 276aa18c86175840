import type { help } from '../i18n/en/help';

export type HelpKey = keyof typeof help;

/** Which help belongs to which address: the first that fits. */
const PAGES: ReadonlyArray<readonly [RegExp, HelpKey]> = [
  [/^\/$/, 'home'],
  [/^\/articles\/create/, 'addArticle'],
  [/^\/articles\/./, 'article'],
  [/^\/articles/, 'articles'],
  [/^\/claims\/./, 'claim'],
  [/^\/claims/, 'claims'],
  [/^\/disputes/, 'disputes'],
  [/^\/facts\/ready/, 'ready'],
  [/^\/facts/, 'facts'],
  [/^\/correction-requests/, 'corrections'],
  [/^\/exports/, 'exports'],
  [/^\/queues/, 'queues'],
  [/^\/routing-rules/, 'routing'],
  [/^\/priorities/, 'priorities'],
  [/^\/verdict-scale/, 'scale'],
  [/^\/control-room/, 'control'],
  [/^\/matching/, 'matching'],
  [/^\/earlier-checks/, 'earlierChecks'],
  [/^\/calibration/, 'calibration'],
  [/^\/gold-claims/, 'gold'],
  [/^\/users/, 'people'],
  [/^\/api-keys/, 'apiKeys'],
  [/^\/webhooks/, 'webhooks'],
  [/^\/audit-events/, 'audit'],
];

/** Null where there is nothing to explain. */
export const helpFor = (pathname: string): HelpKey | null => PAGES.find(([address]) => address.test(pathname))?.[1] ?? null;
