const LENGTH_MAX = 80;

/** Readable part of a fact's address, with the end of its claim's id so that no two are alike. */
export function slugOf(statement: string, claimId: string): string {
  const words = statement
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LENGTH_MAX)
    // The cut may have left half of a character.
    .replace(/\p{Cs}$/u, '')
    .replace(/^-+|-+$/g, '');
  return `${words || 'fact'}-${claimId.slice(-8)}`;
}
