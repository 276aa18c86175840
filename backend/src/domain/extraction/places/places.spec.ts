import { describe, expect, it } from '@jest/globals';
import { extract } from '../index.js';

const found = (text: string): { places: string[]; entities: string[] } => {
  const { places, entities } = extract(text)[0]!;
  return { places, entities };
};

describe('places and entities', () => {
  it.each<[string, string[], string[]]>([
    ['Rockets hit Kabul and New York City on Monday.', ['Kabul', 'New York City'], []],
    ['The fire reached the town of Brennick in Ostmere province.', ['Brennick', 'Ostmere'], []],
    ['The council asked Rana Okafor of the Institute for Public Safety.', [], ['Rana Okafor', 'Institute for Public Safety']],
    ['The report names Deir ez-Zor, Omar al-Reyes and the Red Cross.', ['Deir ez-Zor'], ['Omar al-Reyes', 'Red Cross']],
    ['A court in Tehran sentenced Omar J. Reyes.', ['Tehran'], ['Omar J. Reyes']],
  ])('%s', (text, places, entities) => {
    expect(found(text)).toEqual({ places, entities });
  });

  it('takes the first word of a sentence for a name only where the article has it elsewhere', () => {
    const text = 'Talks failed in Doha on Monday. Maravel blamed the other side. The talks had cost Maravel a year.';
    expect(extract(text).map((record) => record.entities)).toEqual([[], ['Maravel'], ['Maravel']]);
  });

  it('knows no days, months or everyday words as names', () => {
    expect(found('However, on a Monday in April the Two met.').entities).toEqual([]);
  });
});
