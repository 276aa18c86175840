import type { KeyBinding, KeyPress } from './keymap';
import { nameOf } from './keymap';
import { KEYS, type KeyAction } from './keys';

export type Keymap = readonly KeyBinding<KeyAction>[];
/** The first key of an action, where a person wants another than the usual one. */
export type OwnKeys = Readonly<Partial<Record<KeyAction, string>>>;

export const USUAL_KEYS: Keymap = KEYS;

/** Everything types or moves with these, or the browser keeps them for itself. */
const TAKEN_BY_THE_BROWSER = new Set(['tab', 'escape', ' ', 'backspace', 'delete', 'home', 'end', 'pageup', 'pagedown', 'dead', 'unidentified', 'process', 'mod+w', 'mod+t', 'mod+n', 'mod+c', 'mod+v', 'mod+x', 'mod+a', 'mod+z', 'mod+r', 'mod+l']);

/** The keymap as this person has it. Keys that would meet another's are left as they usually are: every action keeps a key of its own. */
export function keymapOf(own: OwnKeys): Keymap {
  return Object.entries(own).reduce<Keymap>((keymap, [id, key]) => (refusalOf(keymap, id as KeyAction, key) ? keymap : withKey(keymap, id as KeyAction, key)), USUAL_KEYS);
}

const withKey = (keymap: Keymap, id: KeyAction, key: string): Keymap =>
  keymap.map((binding) => (binding.id === id ? { ...binding, keys: [key, ...binding.keys.slice(1)] } : binding));

export type Refusal = { reason: 'unusable' } | { reason: 'taken'; by: KeyBinding<KeyAction> };

/** Why an action can't have this key: it is none, or another action has it, or begins or is begun by it. Null when it can. */
export function refusalOf(keymap: Keymap, id: KeyAction, key: string): Refusal | null {
  const binding = keymap.find((one) => one.id === id);
  if (!binding || binding.fixed || !isUsable(key)) return { reason: 'unusable' };
  const by = keymap.find((other) => other.id !== id && other.keys.some((taken) => meet(taken, key)));
  return by ? { reason: 'taken', by } : null;
}

const meet = (one: string, other: string): boolean => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

function isUsable(key: unknown): key is string {
  if (typeof key !== 'string' || key === '') return false;
  const last = key.split(' ').at(-1)!;
  if (last === '' || TAKEN_BY_THE_BROWSER.has(last) || last.startsWith('arrow')) return false;
  return last.replace('mod+', '').length === 1 || last === 'enter' || last === 'mod+enter' || /^f\d+$/.test(last);
}

/** The key that a press gives an action: of a sequence the press is the second half. Null while only Shift and the like are down. */
export function keyFor(binding: KeyBinding, press: KeyPress): string | null {
  if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(press.key) || press.isComposing) return null;
  const name = nameOf(press);
  const [first, sequel] = binding.keys[0]!.split(' ');
  return sequel === undefined || name.startsWith('mod+') ? name : `${first} ${name}`;
}
