import { anAuditEvent } from '../../../test/fixtures';
import { allAbout, linkOf } from './linkOf';

const linkTo = (type: string, id: string | null, after: Record<string, unknown> | null = null) => linkOf(anAuditEvent({ subject: { type, id }, after }))?.to;

describe('the way from an audit event to its record', () => {
  it.each([
    ['claim', 'c1', null, '/claims/c1/show'],
    ['queue', 'q1', null, '/queues/q1/show'],
    ['user', 'u1', null, '/users'],
    ['rule-set', 'r1', null, '/routing-rules'],
    ['priority', null, null, '/priorities'],
    ['review', 'r1', { claimId: 'c1' }, '/claims/c1/show'],
    ['assignment', 'a1', { claimId: 'c1' }, '/claims/c1/show'],
    ['suggestion', 's1', { articleId: 'a1' }, '/articles/a1/show'],
  ])('of a %s', (type, id, after, to) => expect(linkTo(type, id, after)).toBe(to));

  it('is missing where there is no page', () => expect(linkTo('newsroom', null)).toBeUndefined());

  it('leads to everything about the record, too', () => {
    expect(decodeURIComponent(allAbout(anAuditEvent({ subject: { type: 'claim', id: 'c1' } })))).toBe('/audit-events?filter={"subjectType":"claim","subjectId":"c1"}');
  });
});
