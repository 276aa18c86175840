/** Does a figure count one event, or what has come together over a time? */
const TOTAL = /\b(?:since|(?:past|last|recent) (?:weeks?|months?|years?|decades?)|(?<!earlier )this (?:month|year)|the (?:conflict|war)|civil war|unrest|so far this|in all|over (?:the )?(?:past|last)|per (?:day|year|month|week)|each year|a year|annually)\b/iu;
/** Something else than what the sentence before or the other article is about. */
const ASIDE = /\b(?:separately|on the heels|in (?:19|20)\d\d|previous(?:ly)?|last (?:week|month|year)|a (?:day|week|month|year) (?:ago|earlier)|yesterday|another|second time|(?:was|were) also)\b/iu;
const FORECAST = /\b(?:will|would|could|may|might|expects?|expected|forecasts?|plans?|planned|likely|anticipates?|set to)\b/iu;

export interface Scope {
  total: boolean;
  aside: boolean;
  forecast: boolean;
}

export function scopeOf(text: string): Scope {
  return { total: TOTAL.test(text), aside: ASIDE.test(text), forecast: FORECAST.test(text) };
}
