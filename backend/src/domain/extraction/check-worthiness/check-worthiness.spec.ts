import { describe, expect, it } from '@jest/globals';
import { extract } from '../index.js';

/** Between two sentences that are content, so that place says nothing. */
const judge = (sentence: string): { claim: boolean; checkWorthiness: number } =>
  extract(`The council met for its yearly session in the hall.\n\n${sentence}\n\nThe session was closed in the evening by the mayor.`)[1]!;

describe('check-worthiness', () => {
  it.each([
    'Over 200 fighters and 23 soldiers were killed in the clashes.',
    'The clashes caused dozens of casualties on both sides.',
    'The crossing has been closed for more than two weeks.',
    'Four days of talks in Istanbul ended without an agreement.',
    'The army carried out strikes in Kandahar province and Kabul.',
    'The mayor accused the operator of hiding cracks in the dam since 2029.',
    'Inflation reached 7.2 per cent in October, the statistics office said.',
    'Pakistan and Norland signed a trade agreement in Geneva in May 2031.',
  ])('queues: %s', (sentence) => {
    expect(judge(sentence).claim).toBe(true);
  });

  it.each([
    '“We will crush them wherever they hide,” he vowed.',
    '“Try us, and you will see what happens,” she said.',
    'You should all be ashamed of this sad day.',
    'Who will answer for it?',
    'If the other side wants war, it will surely get one.',
    'One can only hope that reason prevails.',
    'It is not clear who started the fire.',
    'The ministry declined to comment.',
    'Such words seem aimed at voters at home.',
    'Any new attack would be a grave mistake.',
  ])('does not queue: %s', (sentence) => {
    expect(judge(sentence).claim).toBe(false);
  });

  it('ranks a dated toll above a vague event, and that above a hope', () => {
    const [toll, event, hope] = ['In May 2031, 23 soldiers were killed near Kabul.', 'Relations between the two governments deteriorated.', 'We must all hope for better days.'].map(judge);
    expect(toll!.checkWorthiness).toBeGreaterThan(event!.checkWorthiness);
    expect(event!.checkWorthiness).toBeGreaterThan(hope!.checkWorthiness);
  });

  it('gives boilerplate nothing', () => {
    expect(judge('By Rana Okafor')).toMatchObject({ boilerplate: true, checkWorthiness: 0, claim: false });
  });
});
