import { Keyboard, SEQUENCE_MS, type KeyHandlers } from './Keyboard';
import type { KeyPlace, KeyPress } from './keymap';
import { USUAL_KEYS } from './remap';

const press = (key: string): KeyPress => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false });
const placeOf = (singleKeys: boolean): KeyPlace => ({ inField: false, inDialog: false, onControl: false, singleKeys });

function aKeyboard(...layers: KeyHandlers[]) {
  const keyboard = new Keyboard();
  const removals = layers.map((handlers) => keyboard.add({ keymap: USUAL_KEYS, singleKeys: true, handlers: () => handlers }));
  return { keyboard, removals, type: (keys: string) => [...keys].map((key) => keyboard.press(press(key), placeOf)) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the keyboard', () => {
  it('runs what came last on the screen, and what was there before once that is gone', () => {
    const [page, dialog] = [jest.fn(), jest.fn()];
    const { type, removals } = aKeyboard({ undo: page }, { undo: dialog });
    type('z');
    removals[1]!();
    type('z');
    expect([dialog.mock.calls.length, page.mock.calls.length]).toEqual([1, 1]);
  });

  it('leaves a key to the browser when nothing on the screen has its action', () => {
    expect(aKeyboard({ undo: jest.fn() }).type('nz')).toEqual([false, true]);
  });

  it('runs a sequence over parts of the screen that know only one half of it', () => {
    const [goDesk, escalate] = [jest.fn(), jest.fn()];
    const { type } = aKeyboard({ goDesk }, { escalate });
    expect(type('gd')).toEqual([true, true]);
    type('gu');
    expect([goDesk.mock.calls.length, escalate.mock.calls.length]).toEqual([1, 0]);
    type('u');
    expect(escalate).toHaveBeenCalledTimes(1);
  });

  it('says what it waits for, and stops waiting after a while', () => {
    const inbox = jest.fn();
    const { keyboard, type } = aKeyboard({ goDesk: jest.fn(), inbox });
    const heard = jest.fn();
    keyboard.subscribe(heard);
    type('g');
    expect(keyboard.pending()).toBe('g');
    jest.advanceTimersByTime(SEQUENCE_MS);
    expect(keyboard.pending()).toBeNull();
    expect(heard).toHaveBeenCalledTimes(2);
    type('i');
    expect(inbox).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a sequence that leads nowhere from here', () => {
    const { keyboard, type } = aKeyboard({ undo: jest.fn() });
    expect(type('g')).toEqual([false]);
    expect(keyboard.pending()).toBeNull();
  });
});
