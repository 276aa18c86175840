import type { KeyBinding } from './keymap';

/** Every key of Claimdesk. Buttons, palette, help and `aria-keyshortcuts` are all drawn from this one list. */
export const KEYS = [
  { id: 'verdict1', keys: ['1'], group: 'verdict', label: 'verdict.verified' },
  { id: 'verdict2', keys: ['2'], group: 'verdict', label: 'verdict.contradicted' },
  { id: 'verdict3', keys: ['3'], group: 'verdict', label: 'verdict.conflicting_evidence' },
  { id: 'verdict4', keys: ['4'], group: 'verdict', label: 'verdict.not_enough_evidence' },
  { id: 'verdict5', keys: ['5'], group: 'verdict', label: 'verdict.not_checkable' },
  { id: 'save', keys: ['enter', 'mod+enter'], group: 'verdict', label: 'desk.saveNext', inFields: true },
  { id: 'rationale', keys: ['n'], group: 'verdict', label: 'desk.keys.rationale' },
  { id: 'templates', keys: ['m'], group: 'verdict', label: 'desk.templates.title' },
  { id: 'undo', keys: ['z'], group: 'verdict', label: 'desk.keys.undo' },
  { id: 'recent', keys: ['b'], group: 'verdict', label: 'desk.keys.recent' },
  { id: 'nextCard', keys: ['j'], group: 'evidence', label: 'desk.keys.nextCard', repeats: true },
  { id: 'previousCard', keys: ['k'], group: 'evidence', label: 'desk.keys.previousCard', repeats: true },
  { id: 'stance', keys: ['x'], group: 'evidence', label: 'desk.keys.stance' },
  { id: 'addEvidence', keys: ['e'], group: 'evidence', label: 'desk.keys.addEvidence' },
  { id: 'original', keys: ['o'], group: 'evidence', label: 'desk.keys.original' },
  { id: 'otherClaim', keys: ['l'], group: 'evidence', label: 'desk.keys.otherClaim', repeats: true },
  { id: 'nextRelation', keys: ['c'], group: 'evidence', label: 'desk.keys.nextRelation', repeats: true },
  { id: 'confirmRelation', keys: ['y'], group: 'evidence', label: 'desk.keys.confirmRelation' },
  { id: 'rejectRelation', keys: ['f'], group: 'evidence', label: 'desk.keys.rejectRelation' },
  { id: 'duplicate', keys: ['d'], group: 'claim', label: 'desk.keys.duplicate' },
  { id: 'reword', keys: ['w'], group: 'claim', label: 'desk.keys.reword' },
  { id: 'putAway', keys: ['s'], group: 'claim', label: 'desk.keys.putAway' },
  { id: 'hold', keys: ['h'], group: 'claim', label: 'desk.keys.hold' },
  { id: 'snooze', keys: ['t'], group: 'claim', label: 'desk.keys.snooze' },
  { id: 'handOver', keys: ['p'], group: 'claim', label: 'desk.keys.handOver' },
  { id: 'escalate', keys: ['u'], group: 'claim', label: 'desk.keys.escalate' },
  { id: 'guidelines', keys: ['r'], group: 'claim', label: 'desk.keys.guidelines' },
  { id: 'goHome', keys: ['g o'], group: 'go', label: 'app.home' },
  { id: 'goDesk', keys: ['g d'], group: 'go', label: 'app.desk' },
  { id: 'goArticles', keys: ['g a'], group: 'go', label: 'articles.title' },
  { id: 'goClaims', keys: ['g c'], group: 'go', label: 'claims.title' },
  { id: 'goFacts', keys: ['g f'], group: 'go', label: 'facts.title' },
  { id: 'goQueues', keys: ['g q'], group: 'go', label: 'queues.title' },
  { id: 'inbox', keys: ['i'], group: 'general', label: 'notifications.title' },
  { id: 'palette', keys: ['mod+k'], group: 'general', label: 'desk.keys.palette', inFields: true, inDialogs: true },
  { id: 'help', keys: ['?'], group: 'general', label: 'desk.keys.help' },
  { id: 'leaveField', keys: ['escape'], group: 'general', label: 'desk.keys.leaveField', inFields: true, fixed: true },
] as const satisfies readonly KeyBinding[];

export type KeyAction = (typeof KEYS)[number]['id'];

/** Where the keys of the group "go" lead to. */
export const GOES_TO = {
  goHome: '/',
  goDesk: '/desk',
  goArticles: '/articles',
  goClaims: '/claims',
  goFacts: '/facts',
  goQueues: '/queues',
} as const satisfies Partial<Record<KeyAction, string>>;
