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
    ['export.create', null, { format: 'jsonl' }, 'started an export: JSON Lines'],
    ['suggestion.accept', null, { wording: 'The bridge is closed.' }, 'added a proposal of the assistant as a claim: “The bridge is closed.”'],
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
});
