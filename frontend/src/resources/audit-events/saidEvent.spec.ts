import { anAuditEvent } from '../../../test/fixtures';
import type { AuditEvent } from '../../api';
import { i18nProvider, type Translate } from '../../i18n';
import { people } from '../../i18n/en/people';
import { ACTIONS, actionOf, saidEvent } from './saidEvent';

const t: Translate = (key, options) => i18nProvider.translate(key, options);
const say = (action: string, before: AuditEvent['before'], after: AuditEvent['after']) => saidEvent(anAuditEvent({ action, before, after }), t);

describe('an audit event as a sentence', () => {
  it.each<[string, AuditEvent['before'], AuditEvent['after'], string]>([
    ['session.open', null, null, 'signed in'],
    ['claim.decide', { state: 'queued' }, { verdict: 'contradicted' }, 'decided a claim: Contradicted'],
    ['claim.dismiss', { state: 'queued' }, { reason: 'out_of_scope', note: '' }, 'dismissed a claim: out of scope'],
    ['claim.assign', { assignedTo: null }, { assignedTo: 'somebody' }, 'gave a claim to somebody'],
    ['claim.assign', { assignedTo: 'somebody' }, { assignedTo: null }, 'gave a claim back to everybody in its queue'],
    ['user.create', null, { name: 'Nils Neu', role: 'editor' }, 'added Nils Neu as Editor'],
    ['user.update', { name: 'Nils', role: 'editor', disabled: false }, { name: 'Nils', role: 'admin', disabled: false }, 'made Nils Admin (was Editor)'],
    ['user.update', { name: 'Nils', role: 'editor', disabled: false }, { name: 'Nils', role: 'editor', disabled: true }, 'disabled Nils'],
    ['user.update', { name: 'Nils', role: 'editor', disabled: true }, { name: 'Nils', role: 'editor', disabled: false }, 'let Nils in again'],
    ['user.update', { name: 'Nils', role: 'editor', disabled: false }, { name: 'Nils Neu', role: 'editor', disabled: false }, 'renamed Nils to Nils Neu'],
    ['queue.update', { name: 'City', paused: false }, { name: 'City', paused: true }, 'paused the queue “City”'],
    ['queue.update', { name: 'City', members: [], guidelines: '' }, { name: 'City', members: ['Nils'], guidelines: 'Ask.' }, 'changed the queue “City”: members, guidelines'],
    ['queue.change-rules', { rules: [] }, { rules: [{}, {}] }, 'changed the routing rules of a queue: now 2 rules'],
    ['claim.adjudicate', { state: 'disputed' }, { verdict: 'verified' }, 'settled a dispute: Verified'],
    ['claim.adjudicate', { state: 'disputed' }, { verdict: 'verified', breakGlass: 'Nobody else is in.' }, 'settled a dispute by breaking the glass: Verified'],
    ['claim.skip', null, { meaning: 'not_me' }, 'passed a claim on to others'],
    ['claim.skip', null, { meaning: 'ask', userId: 'somebody' }, 'asked a colleague about a claim'],
    ['rules.go-live', { version: 3 }, { version: 4, rules: [] }, 'made routing rules live: version 4'],
    ['queue.update', { name: 'City', holdLimit: 5 }, { name: 'City', holdLimit: 2 }, 'changed the queue “City”: hold limit'],
    ['export.create', null, { format: 'jsonl' }, 'started an export: JSON Lines'],
    ['suggestion.accept', null, { wording: 'The bridge is closed.' }, 'added a proposal of the assistant as a claim: “The bridge is closed.”'],
    ['check.import', null, { file: 'march.jsonld', read: 3 }, 'imported fact-checks of others: march.jsonld'],
    ['article.ingest', null, { title: '' }, 'added an article without a title'],
  ])('%s', (action, before, after, sentence) => {
    expect(say(action, before, after)).toBe(sentence);
  });

  it('shows an action that it does not know by its own name', () => {
    expect(say('claim.teleport', null, null)).toBe('claim.teleport');
  });

  it('never leaves a gap in a sentence, whatever an event lacks', () => {
    for (const key of ACTIONS) expect(say(actionOf(key), null, null)).not.toMatch(/%\{/);
  });

  it('has words for each action that can be filtered by', () => {
    expect(ACTIONS.filter((key) => !(key in people.did))).toEqual([]);
  });

  it('has words for each action that the server writes', () => {
    const written = `article.ingest article.read-again assignment.give-back assignment.lease assignment.release claim.adjudicate claim.approve claim.assign
      claim.correct claim.decide claim.dismiss claim.dispute claim.escalate claim.hand-over claim.hold claim.reopen claim.reword claim.route claim.skip
      claim.absorb claim.clash claim.detach claim.merge claim.release claim.restate claim.split claim.split-off
      correction.accept correction.decline correction.request check.confirm check.import check.reject check.reset
      relation.change-policy relation.confirm relation.link relation.reject relation.reset claim.snooze claim.take-over claim.undo claim.wake claim.withdraw conflict.declare conflict.withdraw demo.load export.create fact.publish gold.add
      gold.answer gold.remove gold.skip priority.boost priority.change-weights priority.end-boost queue.archive queue.archived queue.create queue.unarchive
      queue.update review.submit rules.drop-draft rules.go-live session.close session.open suggestion.accept suggestion.dismiss user.change-password
      user.create user.reset-password user.update`.split(/\s+/);
    for (const action of written) expect([action, say(action, {}, {})]).toEqual([action, expect.not.stringContaining(action)]);
    expect(written.filter((action) => !ACTIONS.map(actionOf).includes(action))).toEqual([]);
  });
});
