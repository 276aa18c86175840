import type { MessageKey } from '../i18n';

export type KeyGroup = 'verdict' | 'evidence' | 'claim' | 'general';

/** One action and its keys. `keys` are "1", "n", "enter", "?", "mod+k": Mod is ⌘ on a Mac and Ctrl elsewhere. */
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

/** The name of a press in the keymap's own words. Digits go by their place (AZERTY types é there), letters by what is printed. */
export function nameOf(press: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const key = digit && !press.shiftKey ? digit : press.key.toLowerCase();
  return press.ctrlKey || press.metaKey ? `mod+${key}` : key;
}

/** The action of a press, null where it is none of ours. */
export function actionFor<Action extends string>(bindings: readonly KeyBinding<Action>[], press: KeyPress, place: KeyPlace): Action | null {
  if (press.isComposing || press.altKey) return null;
  const name = nameOf(press);
  const binding = bindings.find(({ keys }) => keys.includes(name));
  if (!binding || (press.repeat && !binding.repeats)) return null;
  return worksAt(binding, name, place) ? binding.id : null;
}

/** Whether the place leaves the key to us: fields, dialogs and controls have their own use for some. */
function worksAt(binding: KeyBinding, name: string, place: KeyPlace): boolean {
  if (place.inDialog && !binding.inDialogs) return false;
  if (place.inField && !(binding.inFields && typesNothing(name))) return false;
  if (place.onControl && name === 'enter') return false;
  return place.singleKeys || name.length > 1;
}

const typesNothing = (name: string): boolean => name === 'escape' || name.startsWith('mod+');

/** For `aria-keyshortcuts`: "1", "Enter Control+Enter Meta+Enter". */
export function ariaKeys(binding: Pick<KeyBinding, 'keys'>): string {
  const spelled = (key: string): string => (key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1));
  return binding.keys
    .flatMap((key) => (key.startsWith('mod+') ? [`Control+${spelled(key.slice(4))}`, `Meta+${spelled(key.slice(4))}`] : [spelled(key)]))
    .join(' ');
}
