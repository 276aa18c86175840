/** Written by `npm run train`, not by hand. A weight, then the terms of sentences of news and debates that have it. */
export const COMMON_TERMS = `
`;
