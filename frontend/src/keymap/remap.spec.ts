import * as fc from 'fast-check';
import { outcomeOf, type KeyOutcome, type KeyPlace, type KeyPress } from './keymap';
import { KEYS, type KeyAction } from './keys';
import { keyFor, keymapOf, refusalOf, USUAL_KEYS, type Keymap } from './remap';

const press = (over: Partial<KeyPress>): KeyPress => ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false, ...over });
const DESK: KeyPlace = { inField: false, inDialog: false, onControl: false, singleKeys: true };
const printed = (keymap: Keymap, id: KeyAction) => keymap.find((binding) => binding.id === id)!.keys[0];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789?/.,'.split('');
const anAction = fc.constantFrom(...KEYS.map(({ id }) => id));
const aKey = fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS).map((key) => `g ${key}`), fc.constantFrom('enter', 'escape', 'tab', 'mod+k', 'mod+j', ''));
const ownKeys = fc.dictionary(anAction, aKey);

describe('keys of one’s own', () => {
  it('take the place of the usual ones, and only of the first', () => {
    const keymap = keymapOf({ rationale: 'v', save: 'q' });
    expect(printed(keymap, 'rationale')).toBe('v');
    expect(keymap.find(({ id }) => id === 'save')!.keys).toEqual(['q', 'mod+enter']);
  });

  it('are refused with the name of the action that has them', () => {
    expect(refusalOf(USUAL_KEYS, 'rationale', 'j')).toMatchObject({ reason: 'taken', by: { id: 'nextCard' } });
    expect(refusalOf(USUAL_KEYS, 'rationale', 'g')).toMatchObject({ reason: 'taken', by: { id: 'goHome' } });
    expect(refusalOf(USUAL_KEYS, 'rationale', 'n')).toBeNull();
    expect(refusalOf(USUAL_KEYS, 'rationale', 'tab')).toEqual({ reason: 'unusable' });
    expect(refusalOf(USUAL_KEYS, 'leaveField', 'q')).toEqual({ reason: 'unusable' });
  });

  it('are heard by what is pressed; of a sequence only the second half changes', () => {
    const of = (id: KeyAction) => USUAL_KEYS.find((binding) => binding.id === id)!;
    expect(keyFor(of('rationale'), press({ key: 'Ж', code: 'Semicolon' }))).toBe('ж');
    expect(keyFor(of('goClaims'), press({ key: 'k', code: 'KeyK' }))).toBe('g k');
    expect(keyFor(of('goClaims'), press({ key: 'Shift' }))).toBeNull();
  });

  it('whatever was kept of them, never give two actions the same key, nor one that begins another’s', () => {
    fc.assert(
      fc.property(ownKeys, (own) => {
        const taken = keymapOf(own).flatMap(({ keys }) => [...keys]);
        expect(new Set(taken).size).toBe(taken.length);
        for (const key of taken) expect(taken.filter((other) => other.startsWith(`${key} `))).toEqual([]);
      }),
    );
  });

  it('whatever is typed, the half of a sequence never fires by itself', () => {
    fc.assert(
      fc.property(ownKeys, fc.array(fc.constantFrom(...LETTERS, 'Enter', 'Escape'), { maxLength: 30 }), (own, typed) => {
        const keymap = keymapOf(own);
        let pending: string | null = null;
        for (const key of typed) {
          const before: string | null = pending;
          const outcome: KeyOutcome<KeyAction> = outcomeOf(keymap, press({ key }), DESK, before);
          const action = outcome !== null && typeof outcome === 'object' && 'action' in outcome ? outcome.action : null;
          pending = outcome !== null && typeof outcome === 'object' && 'pending' in outcome ? outcome.pending : null;
          if (action === null) continue;
          const name = key.toLowerCase();
          expect(keymap.find(({ id }) => id === action)!.keys).toContain(before === null ? name : `${before} ${name}`);
        }
      }),
    );
  });
});

describe('the keymap', () => {
  it('has every action once', () => {
    expect(new Set(KEYS.map(({ id }) => id)).size).toBe(KEYS.length);
  });
});
