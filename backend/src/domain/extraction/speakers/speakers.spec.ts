import { describe, expect, it } from '@jest/globals';
import { extract } from '../index.js';

const speakers = (...paragraphs: string[]): (string | null)[] => extract(paragraphs.join('\n\n')).map((record) => record.speaker);
const first = (text: string): [string | null, string | null] => {
  const { speaker, cue } = extract(text)[0]!;
  return [speaker, cue];
};

describe('speakers: who is printed', () => {
  it.each<[string, [string | null, string | null]]>([
    ['Rana Okafor said the dam had failed.', ['Rana Okafor', 'said']],
    ['The dam had failed, Rana Okafor said on Monday.', ['Rana Okafor', 'said']],
    ['“The dam has failed,” said Rana Okafor, an engineer.', ['Rana Okafor', 'said']],
    ['Rana Okafor, an engineer at the dam, said it had failed.', ['Rana Okafor', 'said']],
    ['According to the harbour union, 300 dockers stopped work.', ['harbour union', 'According to']],
    ['Some 300 dockers stopped work, according to the harbour union.', ['harbour union', 'according to']],
    ['A senior official at the ministry said nine people had died.', ['senior official at the ministry', 'said']],
    ['Defence Minister Omar Reyes has repeatedly warned that the army would act.', ['Omar Reyes', 'warned']],
    ['The operator of the dam denied that it was at fault.', ['operator of the dam', 'denied']],
    ['Residents in the lower town held by the army said the bridge was mined.', ['Residents in the lower town', 'said']],
    ['The monitor which relies on medics and nurses said nine had died.', ['monitor', 'said']],
    ['The crossing is mined says the harbour chief.', ['harbour chief', 'says']],
    ['The paper quoted a medic in Velm as saying nine had died.', ['medic in Velm', 'quoted']],
    ['Rana Okafor was quoted as saying the dam had failed.', ['Rana Okafor', 'quoted']],
    ['The dam had failed, the Velm Post reported, citing the harbour union.', ['harbour union', 'citing']],
    ['The charge was denied by the harbour union.', ['harbour union', 'denied']],
    ['The dam had failed, according to a report by the Norland Institute.', ['Norland Institute', 'according to']],
    ['A witness named Ivo Renn said the dam had failed.', ['Ivo Renn', 'said']],
    ['Activists and the harbour union said nine had died.', ['Activists and harbour union', 'said']],
    ['Asked about the dam, the mayor gave no answer but said the town was safe.', ['mayor', 'said']],
    ['With the opposition accusing the mayor of lying, the talks broke down.', ['opposition', 'accusing']],
    ['The doctors say it spreads, the nurse said.', ['nurse', 'said']],
    ['The mayor announced a truce on Monday.', ['mayor', 'announced']],
    ['The harbour union called for new talks.', ['harbour union', 'called']],
  ])('%s', (text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it.each([
    'The dam failed on Monday night.',
    'The minister was accused of lying.',
    'The union released 12 men on Monday.',
    'The mayor was expected to arrive on Monday.',
    'The reported loss of the dam worried nobody.',
    'The claims of the union are disputed.',
    'The ministry has not confirmed the toll.',
    'The fire has claimed 40 lives.',
  ])("leaves the article's own voice alone: %s", (text) => {
    expect(first(text)).toEqual([null, null]);
  });

  it('means the government by its capital or country', () => {
    expect(first('Islamabad accused its neighbour of lying.')[0]).toBe('Government of Pakistan');
    expect(first('Pakistan says the crossing is closed.')[0]).toBe('Government of Pakistan');
  });
});

describe('speakers: what the article told before', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['a surname is the full name', ['Rana Okafor runs the dam.', 'It had failed, Okafor said.'], [null, 'Rana Okafor']],
    ['a pronoun is the last person', ['Rana Okafor said it failed.', 'She said nobody was hurt.'], ['Rana Okafor', 'Rana Okafor']],
    ['"it" is the last body', ['The harbour union said 300 had stopped work.', 'It said more would follow.'], ['harbour union', 'harbour union']],
    [
      'an office is who holds it, named before or after',
      ['The defence minister said nine had died.', 'Defence Minister Omar Reyes had spoken in Velm.', 'The minister added that the search went on.'],
      ['Omar Reyes', null, 'Omar Reyes'],
    ],
    [
      'an acronym is what it stands for',
      ['The Velm Institute for Public Safety (VIPS) studied the dam.', 'The dam had failed, VIPS said.'],
      [null, 'Velm Institute for Public Safety'],
    ],
    [
      'a monitoring group is the body that watches',
      ['Nine people died, a monitoring group said.', 'The Sael Observatory for Human Rights has counted the dead since May.'],
      ['Sael Observatory for Human Rights', null],
    ],
    ['whom the article speaks of is the next "he"', ['A spokesman for the bank left the hall.', 'He said the loss was $3 million.'], [null, 'spokesman for the bank']],
    ['"the source" is the source described before', ['A security source in Velm said it failed.', 'The source said nine had died.'], ['security source in Velm', 'security source in Velm']],
    ['"the government" is that of the country', ['The Norwegian government met in Oslo.', 'The government said it had failed.'], [null, 'Government of Norway']],
    ['a poll speaks for the lines with its figures', ['Most want a new dam, according to a Velm Post poll.', 'Only 12 percent of the voters in the town want to keep the old one.'], ['Velm Post poll', 'Velm Post poll']],
    ['"we" is whoever spoke last', ['Rana Okafor described the night.', 'We heard a blast.'], ['Rana Okafor', 'Rana Okafor']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected);
  });

  it('carries the speaker through a quote of several sentences, from the tag before or behind', () => {
    expect(speakers('“The dam failed. We ran,” Rana Okafor said. “Nobody warned us. Nobody came.”')).toEqual(Array(4).fill('Rana Okafor'));
  });

  it('carries the speaker through paragraphs of a quote, each with a mark of its own', () => {
    expect(speakers('"The dam failed," a man named Ivo Renn said.', '"We ran.', '"Nobody warned us."', 'The town was evacuated.')).toEqual(['Ivo Renn', 'Ivo Renn', 'Ivo Renn', null]);
  });

  it('does not carry a speaker out of the quote', () => {
    expect(speakers('“The dam failed,” Rana Okafor said.', 'The town was evacuated.')).toEqual(['Rana Okafor', null]);
  });
});
