import { describe, expect, it } from '@jest/globals';
import { splitSentences } from './text/index.js';
import { findBoilerplate } from './boilerplate.js';

/** An article around one line, so that place counts as it does in life. */
const around = (line: string): string =>
  ['The council met on Monday to vote on the new bridge over the Sael.', line, 'The vote was adjourned, and a second meeting is planned for the autumn.'].join('\n\n');

function furniture(text: string): string[] {
  const spans = splitSentences(text);
  const flags = findBoilerplate(text, spans);
  return spans.filter((_, i) => flags[i]).map(({ start, end }) => text.slice(start, end));
}

describe('findBoilerplate', () => {
  it.each([
    ['a section heading', 'A bridge too old'],
    ['a heading in quotation marks', '“Tear It Down Now”'],
    ['a byline', 'By Rana Okafor and Lev Brandt'],
    ['names alone at the foot', 'Rana Okafor'],
    ['a source marker', 'Source: Velm Daily and agencies'],
    ['an agency tag', '- REUTERS'],
    ['reporters in brackets', '(Reporting by Rana Okafor; Editing by Lev Brandt)'],
    ['a caption with place and day', 'Engineers inspect the pillars of the old bridge at Velm, July 2, 2031 (Velm Photo)'],
    ['a promotion', 'Download the Velm Daily app to stay updated!'],
    ['a newsletter', 'Sign up for our free newsletter.'],
    ['a share bar', 'Share this story with your friends.'],
    ['a call to read on', 'Read more: ten bridges that fell'],
    ['a time stamp', 'Last updated at 14:20'],
    ['stars between parts', '* * *'],
    ['an agency and its photographer', 'REUTERS/Ada Brandt'],
    ['a credit in brackets', 'Images of the cracked pillar were released [Velm Photo]'],
    ['a credit of a picture agency', 'The old bridge at Velm on Monday (Lev Brandt/AFP).'],
    ['a film’s title', 'Bridge of Velm comes down - YouTube'],
    ['a caption that names a scene', 'The scene at the old bridge after a pillar gave way.'],
    ['a caption that says what people are seen doing', 'Residents queue for the ferry beside the old bridge.'],
    ['a caption that first says who they are', 'Children who were brought over the Sael rest in a school at Velm.'],
    ['what an outlet says of itself', 'Founded in 1921, Velm Daily is the leading newspaper of the valley and offers its readers in-depth coverage.'],
    ['a note about the page', 'This article was originally published in the Ostmere Post.'],
  ])('takes %s for furniture', (_, line) => {
    expect(furniture(around(line))).toEqual([line]);
  });

  it.each([
    ['a plain sentence', 'The bridge was built in 1931.'],
    ['a sentence about signing up', 'More than 400 residents had to sign up for the hearing.'],
    ['a reporter at work', 'An AFP photographer saw three cranes at the site.'],
    ['what a picture showed', 'A photograph taken by residents showed that two pillars had cracks.'],
    ['what people do by their own account', 'Residents queue for the ferry for three hours, the council said.'],
    ['what people did', 'Residents queued for the ferry for three hours.'],
    ['news about a newspaper', 'The newspaper lost 4,000 readers in May.'],
    ['a quote', '“We can’t wait another year,” she said.'],
    ['a question', 'Who will pay for it?'],
    ['a sentence that leads into a list', 'The council must decide about three things on Friday:'],
  ])('leaves %s alone', (_, line) => {
    expect(furniture(around(line))).toEqual([]);
  });

  it('takes a headline for furniture, also where it is repeated in the text', () => {
    const headline = 'Council puts off vote on Velm bridge';
    expect(furniture(`${headline}\n\n${headline}\n\n${around('The bridge was built in 1931.')}`)).toEqual([headline, headline]);
  });

  it('takes a first line in the present tense for a headline', () => {
    expect(furniture(around('The bridge was built in 1931.').replace(/^/u, 'Mayor says the bridge was never safe.\n\n'))).toEqual(['Mayor says the bridge was never safe.']);
  });

  it('takes a heading for furniture that was cut from its lead', () => {
    const text = 'It fell at noon. Why it fell The pillars were hollow.';
    const spans = [[0, 16], [17, 28], [29, 53]].map(([start = 0, end = 0]) => ({ start, end }));
    expect(findBoilerplate(text, spans)).toEqual([false, true, false]);
  });

  it('does not take the only line of a text for a heading', () => {
    expect(furniture('Over 200 fighters killed on the border')).toEqual([]);
  });

  it('says nothing about missing full stops where most lines miss them', () => {
    const lines = ['the town of velm counted nine dead on monday', 'the mayor of velm resigned after the fire in the mill', 'the mill had been closed for more than two years'];
    expect(furniture(lines.map((line) => line[0]!.toUpperCase() + line.slice(1)).join('\n\n'))).toEqual([]);
  });
});
