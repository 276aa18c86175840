const PRINTED: Readonly<Record<string, string>> = { enter: '↵', escape: 'Esc', arrowup: '↑', arrowdown: '↓' };

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

export const MOD_NAME = isMac ? '⌘' : 'Ctrl';

/** A key as it stands on the keyboard: "mod+enter" → "Ctrl ↵", "g d" → "G D". */
export function printedKey(key: string): string {
  if (key.includes(' ')) return key.split(' ').map(printedKey).join(' ');
  if (key.startsWith('mod+')) return `${MOD_NAME} ${printedKey(key.slice(4))}`;
  return PRINTED[key] ?? key.toUpperCase();
}
