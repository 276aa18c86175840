/** Languages (ISO 639-1) that there are rules for. An article in any other is read without guessing: sentences and figures, no claims. */
const WITH_RULES: ReadonlySet<string> = new Set(['en']);

/** @param language null when it is not known: most likely one that there are rules for */
export const hasRules = (language: string | null | undefined): boolean => !language || WITH_RULES.has(language);
