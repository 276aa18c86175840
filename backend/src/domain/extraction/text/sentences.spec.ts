import { describe, expect, it } from '@jest/globals';
import { splitSentences } from './sentences.js';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));

describe('splitSentences', () => {
  it.each<[string, string, string[]]>([
    ['full stop, question and exclamation mark', 'The bridge fell. Why? Nobody knows!', ['The bridge fell.', 'Why?', 'Nobody knows!']],
    ['titles before a name', 'Gen. Ito met Dr. Moss. They left.', ['Gen. Ito met Dr. Moss.', 'They left.']],
    ['initials', 'Mayor Ana J. Cole resigned. Ben took over.', ['Mayor Ana J. Cole resigned.', 'Ben took over.']],
    ['number words before a figure only', 'See No. 7 on the list. The answer was no. 7 voted.', ['See No. 7 on the list.', 'The answer was no. 7 voted.']],
    ['a company at the end of a sentence', 'She sued Orr & Co. It settled.', ['She sued Orr & Co.', 'It settled.']],
    ['acronyms with full stops', 'The U.N. Commission met. He lives in the U.S. He left.', ['The U.N. Commission met.', 'He lives in the U.S.', 'He left.']],
    ['times of day', 'At 7 a.m. Mr. Roy woke. He slept at 9 p.m. Mr. Roy dreamt.', ['At 7 a.m. Mr. Roy woke.', 'He slept at 9 p.m.', 'Mr. Roy dreamt.']],
    ['decimals and addresses', 'It rose 2.5 points. Write to a.b@velm.example. Thanks.', ['It rose 2.5 points.', 'Write to a.b@velm.example.', 'Thanks.']],
    ['a missing blank', 'The gate shut.Two men ran.', ['The gate shut.', 'Two men ran.']],
    ['an omission', 'We waited ... and then left. It rained.... She stayed.', ['We waited ... and then left.', 'It rained....', 'She stayed.']],
    ['a quote that begins with an omission', '"... We ran. Nobody came."', ['"... We ran.', 'Nobody came."']],
    ['blanks that do not break', 'Gen.\u00a0Ito\u00a0met Dr.\u00a0Moss.\u00a0They left.', ['Gen. Ito met Dr. Moss.', 'They left.']],
    ['emoji', 'The mill is open 🎉. Come in 👩‍👩‍👧!', ['The mill is open 🎉.', 'Come in 👩‍👩‍👧!']],
    ['names in other scripts', 'محمد الفيض spoke. خان left.', ['محمد الفيض spoke.', 'خان left.']],
    ['a word that ends in a mark', 'He works at Zing! in the old mill.', ['He works at Zing! in the old mill.']],
  ])('handles %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['keeps a quote and its tag together', '“Is it over?” Mayor Cole asked. Nobody answered.', ['“Is it over?” Mayor Cole asked.', 'Nobody answered.']],
    ['keeps a quote with a tag in lower case together', '"It is over." she said.', ['"It is over." she said.']],
    ['gives a quote of two sentences two records', '“The dam broke. We ran,” she said.', ['“The dam broke.', 'We ran,” she said.']],
    ['ends a sentence at a quote that ends in it', 'He called it "a lie." She left.', ['He called it "a lie."', 'She left.']],
    ['starts a new one at an opening quote', 'Cole wrote on X. “We will rebuild.”', ['Cole wrote on X.', '“We will rebuild.”']],
    ['keeps a dateline in its sentence', 'VELM: The mill burned down. Nobody was hurt.', ['VELM: The mill burned down.', 'Nobody was hurt.']],
    ['keeps brackets in their sentence', 'He taught (He was an engineer.) at the college.', ['He taught (He was an engineer.) at the college.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['every line is a block', 'Mill burns down\n\nThe mill burned.\nNobody was hurt', ['Mill burns down', 'The mill burned.', 'Nobody was hurt']],
    ['a wrapped line goes on', 'The mill burned down on a\ncold night in May.', ['The mill burned down on a cold night in May.']],
    ['a list in one line comes apart', '1. Open the valve 2. Wait an hour', ['1. Open the valve', '2. Wait an hour']],
    ['a list with letters comes apart', 'a. First b. Second c. Third', ['a. First', 'b. Second', 'c. Third']],
    ['bullets are items', '• Open the valve\n• Wait an hour', ['• Open the valve', '• Wait an hour']],
    ['Windows line ends are line ends', 'One line.\r\nAnother line.', ['One line.', 'Another line.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'a date stamp before prose',
      'Published July 2 2031 The army has shelled the port and the old town for a week.',
      ['Published July 2 2031', 'The army has shelled the port and the old town for a week.'],
    ],
    [
      'a headline before its lead',
      'Nine dead in Velm mill fire At least nine people were killed in a fire at the old mill on Monday.',
      ['Nine dead in Velm mill fire', 'At least nine people were killed in a fire at the old mill on Monday.'],
    ],
    ['a photo credit', '(Velm Photo Agency) The mill was empty.', ['(Velm Photo Agency)', 'The mill was empty.']],
    ['an agency and a photographer', 'REUTERS/Rana Okafor Mill owners have met the mayor.', ['REUTERS/Rana Okafor', 'Mill owners have met the mayor.']],
    ['a heading in capitals', 'SECOND THOUGHTS The council has put off the vote.', ['SECOND THOUGHTS', 'The council has put off the vote.']],
    ['a heading before a usual opening', 'The mill shut. Nobody came. Second thoughts Meanwhile the council has put off the vote.', ['The mill shut.', 'Nobody came.', 'Second thoughts', 'Meanwhile the council has put off the vote.']],
    ['a caption that ends in a bracket', 'Workers leave the old mill in Velm (archive) A fire broke out on Monday.', ['Workers leave the old mill in Velm (archive)', 'A fire broke out on Monday.']],
    ['a headline before a dateline', 'Nine dead in Velm mill fire VELM: Nine people were killed at the mill.', ['Nine dead in Velm mill fire', 'VELM: Nine people were killed at the mill.']],
    ['what stands under an embedded post', 'pic.twitter.com/aBc Rana Okafor (ranaok) May 5 2031 The mill was empty.', ['pic.twitter.com/aBc Rana Okafor (ranaok) May 5 2031', 'The mill was empty.']],
    ['the agency at the end', 'He left the mill on Monday.-AGENCY', ['He left the mill on Monday.', '-AGENCY']],
  ])('cuts off %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives nothing for blanks, a byte order mark among them', () => {
    expect(splitSentences('\uFEFF \n\t\u2028')).toEqual([]);
  });
});
