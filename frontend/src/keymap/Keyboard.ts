import { outcomeOf, type KeyPlace, type KeyPress } from './keymap';
import type { KeyAction } from './keys';
import type { Keymap } from './remap';

export type KeyHandlers = Partial<Record<KeyAction, () => void>>;

/** What a part of the screen can do, by the keys that this person has. */
export interface KeyLayer {
  keymap: Keymap;
  singleKeys: boolean;
  handlers: () => KeyHandlers;
}

/** How long the first half of a sequence waits for the second. */
export const SEQUENCE_MS = 1_500;

/** The one listener for all keys, so that the parts of a sequence can't fire anything elsewhere. What came last on the screen goes first. */
export class Keyboard {
  private layers: readonly KeyLayer[] = [];
  private pendingKey: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  add(layer: KeyLayer): () => void {
    this.layers = [layer, ...this.layers];
    return () => {
      this.layers = this.layers.filter((other) => other !== layer);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** The first half of a sequence that waits for its second. */
  readonly pending = (): string | null => this.pendingKey;

  /** @returns whether the press is used up. An action that nothing on the screen has leaves it to the browser. */
  press(press: KeyPress, placeOf: (singleKeys: boolean) => KeyPlace): boolean {
    const [top] = this.layers;
    if (!top) return false;
    const known = this.layers.map(({ handlers }) => handlers());
    const handlerOf = (action: KeyAction) => known.find((handlers) => handlers[action])?.[action];
    const keymap = top.keymap.filter(({ id }) => handlerOf(id));
    const outcome = outcomeOf(keymap, press, placeOf(top.singleKeys), this.pendingKey);
    this.wait(outcome !== null && typeof outcome === 'object' && 'pending' in outcome ? outcome.pending : null);
    if (outcome === null) return false;
    if (typeof outcome === 'object' && 'action' in outcome) handlerOf(outcome.action)?.();
    return true;
  }

  private wait(key: string | null): void {
    clearTimeout(this.timer);
    if (key !== null) this.timer = setTimeout(() => this.wait(null), SEQUENCE_MS);
    if (key === this.pendingKey) return;
    this.pendingKey = key;
    this.listeners.forEach((listener) => listener());
  }
}

/** Of this tab. */
export const keyboard = new Keyboard();
