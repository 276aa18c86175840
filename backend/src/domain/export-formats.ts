/** What facts can be exported as; how each is written is the exports room's. */
export const EXPORT_FORMATS = ['claimreview', 'csv', 'json', 'jsonl', 'rss', 'sheet', 'xlsx'] as const;
export type FormatName = (typeof EXPORT_FORMATS)[number];
