import type { Token } from '../text/index.js';

/**
 * Marks the tokens between quotation marks. A straight quote glued to the word before it closes; one that closes what
 * this sentence did not open means that the quote began earlier.
 */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  let any = false;
  tokens.forEach((token, i) => {
    const straight = token.text === '"';
    if (token.text === '“' || (straight && open < 0 && !(token.glued && i > 0 && tokens[i + 1]?.glued !== true))) {
      open = i;
      any = true;
    } else if (token.text === '”' || straight) {
      if (open >= 0 || !any) quoted.fill(true, Math.max(open, 0), i + 1);
      open = -1;
      any = true;
    }
  });
  if (open >= 0) quoted.fill(true, open);
  return quoted;
}
