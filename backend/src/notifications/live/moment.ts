const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** When a UUIDv7 was made; null for anything else that a reader may send. */
export function momentOf(id: string | null): Date | null {
  const match = id === null ? null : UUID_V7.exec(id);
  return match ? new Date(Number.parseInt(match[1]! + match[2]!, 16)) : null;
}
