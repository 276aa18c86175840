/** Why a page was not fetched, and what people are told. */
export const REFUSALS = {
  not_http: 'Only addresses that begin with http:// or https:// can be fetched.',
  has_credentials: 'The address holds a user name or a password. Leave them out.',
  wrong_port: 'Only the usual ports of web pages, 80 and 443, are fetched.',
  not_public: 'This address is not on the public internet.',
  unknown_host: 'There is no site of that name.',
  unreachable: 'The site does not answer.',
  too_slow: 'The page took longer than 15 seconds.',
  too_large: 'The page is larger than 5 MB.',
  too_many_redirects: 'The page leads from one address to the next without an end.',
  bad_certificate: 'The site’s certificate is not valid.',
  wrong_type: 'This is neither a web page nor text nor a PDF.',
  empty: 'The page is empty.',
  gone: 'There is no such page on that site.',
  not_let_in: 'The site does not let us read this page.',
  site_error: 'The site answered with an error.',
  unreadable: 'The page could not be read.',
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** A page that is not fetched, for a reason that people can be told. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(REFUSALS[code]);
    this.name = 'Refusal';
  }
}

/** The words of a code that was stored; an unknown one was written by a newer version. */
export const wordsOf = (code: string): string => REFUSALS[code as RefusalCode] ?? REFUSALS.unreadable;
