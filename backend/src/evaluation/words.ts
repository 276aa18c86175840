/** The words of a name or unit without case and plural; words of two letters say too little. */
export function wordsOf(text: string | null | undefined): Set<string> {
  const words = String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word.length > 2);
  return new Set(words.map((word) => word.replace(/(?:ies|es|s)$/u, '')));
}
