import { mentioningAt, partsOf, stillNamed, withMention } from './mentions';

const rosa = { id: 'r', name: 'Rosa Marín' };
const ro = { id: 'o', name: 'Rosa' };

describe('naming somebody in a comment', () => {
  it.each([
    ['@', 1, { at: 0, typed: '' }],
    ['Ask @ros', 8, { at: 4, typed: 'ros' }],
    ['Ask @Rosa Ma', 12, { at: 4, typed: 'Rosa Ma' }],
    ['(@ro', 4, { at: 1, typed: 'ro' }],
    ['Ask @ros today', 8, { at: 4, typed: 'ros' }],
    ['mail rosa@desk', 14, null],
    ['Ask @Rosa Marín and others', 26, null],
    ['nobody', 6, null],
  ])('is noticed in %j at %i', (text, caret, expected) => {
    expect(mentioningAt(text, caret)).toEqual(expected);
  });

  it('puts the whole name in and goes on behind it', () => {
    expect(withMention('Ask @ros today', { at: 4, typed: 'ros' }, rosa)).toEqual({ text: 'Ask @Rosa Marín today', caret: 16 });
    expect(withMention('@', { at: 0, typed: '' }, rosa)).toEqual({ text: '@Rosa Marín ', caret: 12 });
  });

  it('counts for as long as the name stands there, and once', () => {
    expect(stillNamed('@Rosa Marín, look', [rosa, rosa])).toEqual([rosa]);
    expect(stillNamed('Rosa, look', [rosa])).toEqual([]);
  });

  it('is marked in the text, the longer name before the shorter', () => {
    expect(partsOf('@Rosa Marín and @Rosa.', [ro, rosa])).toEqual([
      { text: '@Rosa Marín', isMention: true },
      { text: ' and ', isMention: false },
      { text: '@Rosa', isMention: true },
      { text: '.', isMention: false },
    ]);
    expect(partsOf('@nobody', [])).toEqual([{ text: '@nobody', isMention: false }]);
  });
});
