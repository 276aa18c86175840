import type { MessageKey } from '../i18n';

export type KeyGroup = 'verdict' | 'evidence' | 'claim' | 'go' | 'general';

/**
 * One action and its keys. A key is "1", "n", "enter", "?", "mod+k" (Mod is ⌘ on a Mac and Ctrl elsewhere), or two pressed one after the other,
 * "g d". The first is the one that is printed and that people may change.
 */
export interface KeyBinding<Action extends string = string> {
  id: Action;
  keys: readonly string[];
  group: KeyGroup;
  label: MessageKey;
  /** Fires while typing too. Only for keys that type nothing. */
  inFields?: boolean;
  /** Fires while a dialog or menu is open. */
  inDialogs?: boolean;
  /** Holding the key down repeats it. */
  repeats?: boolean;
  /** Means the same everywhere, so that it can't be changed. */
  fixed?: boolean;
}

/** What of a keyboard event matters. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'>;

/** Where the press happened. */
export interface KeyPlace {
  inField: boolean;
  inDialog: boolean;
  /** On a button or link, which has its own use for Enter. */
  onControl: boolean;
  singleKeys: boolean;
}

/** What a press comes to: an action, the first half of a sequence, or a key that is used up although it does nothing. */
export type KeyOutcome<Action extends string> = { action: Action } | { pending: string } | 'swallowed' | null;

const LETTER_CODE = /^Key([A-Z])$/;
const NOT_LATIN_LETTER = /^(?!\p{Script=Latin})\p{L}$/u;
const QUESTION_MARKS = new Set(['؟', '՞', '？']);
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/**
 * The name of a press in the keymap's own words. Digits go by their place (AZERTY types é there). Letters go by what is printed on them; where
 * that is no Latin letter (Greek, Cyrillic, Arabic, Hebrew …), by the letter that a Latin keyboard has in that place.
 */
export function nameOf(press: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const key = digit && !press.shiftKey ? digit : letterOf(press);
  return press.ctrlKey || press.metaKey ? `mod+${key}` : key;
}

function letterOf({ key, code }: KeyPress): string {
  if (QUESTION_MARKS.has(key)) return '?';
  const place = LETTER_CODE.exec(code)?.[1];
  return (place && NOT_LATIN_LETTER.test(key) ? place : key).toLowerCase();
}

/**
 * What a press means after the one that `pending` names, if any. The press after the first half of a sequence is used up, whatever it is: it
 * never does what it does alone. Keys with Ctrl or ⌘ and those typed into a field are not part of any sequence.
 */
export function outcomeOf<Action extends string>(bindings: readonly KeyBinding<Action>[], press: KeyPress, place: KeyPlace, pending: string | null = null): KeyOutcome<Action> {
  if (press.isComposing || press.altKey) return null;
  const name = nameOf(press);
  const goesOn = !place.inField && !place.inDialog && !name.startsWith('mod+');
  if (pending === null || !goesOn) return first(bindings, name, press, place);
  return MODIFIERS.has(press.key) ? { pending } : second(bindings, `${pending} ${name}`, press);
}

function first<Action extends string>(bindings: readonly KeyBinding<Action>[], name: string, { repeat }: KeyPress, place: KeyPlace): KeyOutcome<Action> {
  const binding = bindings.find(({ keys }) => keys.includes(name));
  if (binding) return (!repeat || binding.repeats) && worksAt(binding, name, place) ? { action: binding.id } : null;
  const begun = bindings.find(({ keys }) => keys.some((key) => key.startsWith(`${name} `)));
  return begun && !repeat && worksAt(begun, name, place) ? { pending: name } : null;
}

function second<Action extends string>(bindings: readonly KeyBinding<Action>[], name: string, press: KeyPress): KeyOutcome<Action> {
  const binding = bindings.find(({ keys }) => keys.includes(name));
  return binding && !press.repeat ? { action: binding.id } : 'swallowed';
}

/** Whether the place leaves the key to us: fields, dialogs and controls have their own use for some. */
function worksAt(binding: KeyBinding, name: string, place: KeyPlace): boolean {
  if (place.inDialog && !binding.inDialogs) return false;
  if (place.inField && !(binding.inFields && typesNothing(name))) return false;
  if (place.onControl && name === 'enter') return false;
  return place.singleKeys || name.length > 1;
}

const typesNothing = (name: string): boolean => name === 'escape' || name.startsWith('mod+');

/** For `aria-keyshortcuts`: "1", "Enter Control+Enter Meta+Enter". A sequence has no spelling there and is left out. */
export function ariaKeys(binding: Pick<KeyBinding, 'keys'>): string {
  const spelled = (key: string): string => (key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1));
  return binding.keys
    .filter((key) => !key.includes(' '))
    .flatMap((key) => (key.startsWith('mod+') ? [`Control+${spelled(key.slice(4))}`, `Meta+${spelled(key.slice(4))}`] : [spelled(key)]))
    .join(' ');
}
