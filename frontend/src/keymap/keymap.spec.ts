import { ariaKeys, nameOf, outcomeOf, type KeyBinding, type KeyPlace, type KeyPress } from './keymap';

const BINDINGS: readonly KeyBinding[] = [
  { id: 'first', keys: ['1'], group: 'verdict', label: 'verdict.verified' },
  { id: 'save', keys: ['enter', 'mod+enter'], group: 'verdict', label: 'desk.saveNext', inFields: true },
  { id: 'next', keys: ['j'], group: 'evidence', label: 'desk.keys.nextCard', repeats: true },
  { id: 'leave', keys: ['escape'], group: 'general', label: 'desk.keys.leaveField', inFields: true },
  { id: 'desk', keys: ['g d'], group: 'go', label: 'app.desk' },
  { id: 'help', keys: ['?'], group: 'general', label: 'desk.keys.help' },
];

const press = (over: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...over,
});
const DESK: KeyPlace = { inField: false, inDialog: false, onControl: false, singleKeys: true };
const outcome = (over: Partial<KeyPress>, place: Partial<KeyPlace> = {}, pending: string | null = null) => outcomeOf(BINDINGS, press(over), { ...DESK, ...place }, pending);
const act = (over: Partial<KeyPress>, place: Partial<KeyPlace> = {}) => {
  const found = outcome(over, place);
  return found !== null && typeof found === 'object' && 'action' in found ? found.action : found;
};

describe('nameOf', () => {
  it('takes digits by their place, so that a French keyboard works without Shift', () => {
    expect(nameOf(press({ key: '&', code: 'Digit1' }))).toBe('1');
    expect(nameOf(press({ key: '1', code: 'Numpad1' }))).toBe('1');
  });

  it('takes letters by what is printed on them', () => {
    expect(nameOf(press({ key: 'A', code: 'KeyQ' }))).toBe('a');
  });

  it('takes letters by their place where no Latin letter is printed', () => {
    expect(nameOf(press({ key: 'о', code: 'KeyJ' }))).toBe('j');
    expect(nameOf(press({ key: 'ש', code: 'KeyA' }))).toBe('a');
    expect(nameOf(press({ key: 'Λ', code: 'KeyL', shiftKey: true }))).toBe('l');
    expect(nameOf(press({ key: 'л', code: 'KeyK', ctrlKey: true }))).toBe('mod+k');
    expect(nameOf(press({ key: 'ł', code: 'KeyL' }))).toBe('ł');
  });

  it('knows the question mark of other scripts', () => {
    expect(nameOf(press({ key: '؟', code: 'Slash', shiftKey: true }))).toBe('?');
  });

  it('calls Ctrl and ⌘ the same', () => {
    expect(nameOf(press({ key: 'k', metaKey: true }))).toBe('mod+k');
    expect(nameOf(press({ key: 'k', ctrlKey: true }))).toBe('mod+k');
  });
});

describe('outcomeOf', () => {
  it('finds the action of a key', () => {
    expect(act({ key: '1', code: 'Digit1' })).toBe('first');
    expect(act({ key: '?', code: 'Slash', shiftKey: true })).toBe('help');
  });

  it('leaves single keys to the text field that is being typed in', () => {
    expect(act({ key: '1', code: 'Digit1' }, { inField: true })).toBeNull();
    expect(act({ key: 'Enter' }, { inField: true })).toBeNull();
  });

  it('saves with Mod+Enter and leaves with Escape from a text field', () => {
    expect(act({ key: 'Enter', ctrlKey: true }, { inField: true })).toBe('save');
    expect(act({ key: 'Escape' }, { inField: true })).toBe('leave');
  });

  it('does nothing while a dialog is open', () => {
    expect(act({ key: '1', code: 'Digit1' }, { inDialog: true })).toBeNull();
  });

  it('leaves Enter to the button that has the focus', () => {
    expect(act({ key: 'Enter' }, { onControl: true })).toBeNull();
    expect(act({ key: 'Enter' })).toBe('save');
  });

  it('keeps only keys with a name or a modifier when single keys are switched off', () => {
    expect(act({ key: '1', code: 'Digit1' }, { singleKeys: false })).toBeNull();
    expect(act({ key: 'Enter', ctrlKey: true }, { singleKeys: false })).toBe('save');
  });

  it('does not save twice when Enter is held down, but lets a cursor run', () => {
    expect(act({ key: 'Enter', repeat: true })).toBeNull();
    expect(act({ key: 'j', repeat: true })).toBe('next');
  });

  it('stays out of the way of Alt and of an input method', () => {
    expect(act({ key: '1', code: 'Digit1', altKey: true })).toBeNull();
    expect(act({ key: 'Enter', isComposing: true })).toBeNull();
  });
});

describe('a sequence', () => {
  it('waits after its first half, and does what both halves say', () => {
    expect(outcome({ key: 'g' })).toEqual({ pending: 'g' });
    expect(outcome({ key: 'd' }, {}, 'g')).toEqual({ action: 'desk' });
    expect(outcome({ key: 'd' })).toBeNull();
  });

  it('uses up the next key whatever it is, so that no half of it does what it does alone', () => {
    for (const key of ['j', '?', 'Enter', 'Escape', 'g', 'x']) expect(outcome({ key }, {}, 'g')).toBe('swallowed');
    expect(outcome({ key: '1', code: 'Digit1' }, {}, 'g')).toBe('swallowed');
  });

  it('goes on waiting while Shift is pressed, and leaves Ctrl and text fields alone', () => {
    expect(outcome({ key: 'Shift', shiftKey: true }, {}, 'g')).toEqual({ pending: 'g' });
    expect(outcome({ key: 'Enter', ctrlKey: true }, {}, 'g')).toEqual({ action: 'save' });
    expect(outcome({ key: 'd' }, { inField: true }, 'g')).toBeNull();
  });

  it('does not begin in a field, a dialog, by holding down, or where single keys are off', () => {
    for (const place of [{ inField: true }, { inDialog: true }, { singleKeys: false }]) expect(outcome({ key: 'g' }, place)).toBeNull();
    expect(outcome({ key: 'g', repeat: true })).toBeNull();
  });
});

describe('ariaKeys', () => {
  it('spells keys as assistive technology wants them', () => {
    expect(ariaKeys({ keys: ['enter', 'mod+enter'] })).toBe('Enter Control+Enter Meta+Enter');
    expect(ariaKeys({ keys: ['n'] })).toBe('N');
    expect(ariaKeys({ keys: ['g d'] })).toBe('');
  });
});
