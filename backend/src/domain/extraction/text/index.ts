/** From text to words: sentences, tokens, names, noun phrases. Knows nothing of what the words claim. */
export { findNames, joined, type Name } from './names.js';
export { isPlural, type NounPhrase, nounPhrase, STOP } from './noun-phrase.js';
export { splitSentences } from './sentences.js';
export { startsWithStamp } from './stamps.js';
export { lowerAt, phraseEndsBefore, phraseStartsAt, printed, textAt, type Token, tokenize } from './tokens.js';
