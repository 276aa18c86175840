import { describe, expect, it } from '@jest/globals';
import { extract } from '../extraction/index.js';
import { relate, type Relation, type Statement, statementOf } from './index.js';

export function statement(text: string, article: string, publishedAt: Date | null = null): Statement {
  const [record] = extract(text);
  if (!record) throw new Error('a sentence is needed');
  return statementOf(record, { article, publishedAt });
}

const related = (a: string, b: string): Relation | null => relate(statement(a, 'one'), statement(b, 'other'));

describe('relate', () => {
  it('flags two tolls of one event, and says which', () => {
    const relation = related('A ferry sank off Velmouth on Tuesday, killing at least 23 people, the coast guard said.', 'The sinking of a ferry off Velmouth on Tuesday killed 40 people, the coast guard said.');
    expect(relation).toMatchObject({ kind: 'differs_in_quantity', why: expect.stringContaining('at least 23 against 40') });
  });

  it('takes one sentence in two outlets for the same claim', () => {
    const text = 'The harbour of Ostmere has been closed to cargo ships since the strike of the pilots began in March.';
    expect(related(text, text)).toMatchObject({ kind: 'same' });
  });

  it('has nothing to say of two things that share a common word', () => {
    expect(related('The council of Velm met on Monday to discuss the new tram line.', 'A storm tore the roof off a school in Ostmere, officials said.')).toBeNull();
  });
});
