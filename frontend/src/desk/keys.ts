import type { KeyBinding } from '../keymap';

export type DeskKey =
  | 'verdict1'
  | 'verdict2'
  | 'verdict3'
  | 'verdict4'
  | 'verdict5'
  | 'save'
  | 'rationale'
  | 'nextCard'
  | 'previousCard'
  | 'stance'
  | 'addEvidence'
  | 'reword'
  | 'putAway'
  | 'hold'
  | 'snooze'
  | 'handOver'
  | 'escalate'
  | 'undo'
  | 'original'
  | 'leaveField'
  | 'help';

/** Every key of the desk. The buttons, the help dialog and `aria-keyshortcuts` are all drawn from this one list. */
export const DESK_KEYS: readonly KeyBinding<DeskKey>[] = [
  { id: 'verdict1', keys: ['1'], group: 'verdict', label: 'verdict.verified' },
  { id: 'verdict2', keys: ['2'], group: 'verdict', label: 'verdict.contradicted' },
  { id: 'verdict3', keys: ['3'], group: 'verdict', label: 'verdict.conflicting_evidence' },
  { id: 'verdict4', keys: ['4'], group: 'verdict', label: 'verdict.not_enough_evidence' },
  { id: 'verdict5', keys: ['5'], group: 'verdict', label: 'verdict.not_checkable' },
  { id: 'save', keys: ['enter', 'mod+enter'], group: 'verdict', label: 'desk.saveNext', inFields: true },
  { id: 'rationale', keys: ['n'], group: 'verdict', label: 'desk.keys.rationale' },
  { id: 'nextCard', keys: ['j'], group: 'evidence', label: 'desk.keys.nextCard', repeats: true },
  { id: 'previousCard', keys: ['k'], group: 'evidence', label: 'desk.keys.previousCard', repeats: true },
  { id: 'stance', keys: ['x'], group: 'evidence', label: 'desk.keys.stance' },
  { id: 'addEvidence', keys: ['e'], group: 'evidence', label: 'desk.keys.addEvidence' },
  { id: 'reword', keys: ['w'], group: 'claim', label: 'desk.keys.reword' },
  { id: 'putAway', keys: ['s'], group: 'claim', label: 'desk.keys.putAway' },
  { id: 'hold', keys: ['h'], group: 'claim', label: 'desk.keys.hold' },
  { id: 'snooze', keys: ['t'], group: 'claim', label: 'desk.keys.snooze' },
  { id: 'handOver', keys: ['g'], group: 'claim', label: 'desk.keys.handOver' },
  { id: 'escalate', keys: ['u'], group: 'claim', label: 'desk.keys.escalate' },
  { id: 'undo', keys: ['z'], group: 'claim', label: 'desk.keys.undo' },
  { id: 'original', keys: ['o'], group: 'claim', label: 'desk.keys.original' },
  { id: 'leaveField', keys: ['escape'], group: 'general', label: 'desk.keys.leaveField', inFields: true },
  { id: 'help', keys: ['?'], group: 'general', label: 'desk.keys.help' },
];

export const bindingOf = (id: DeskKey): KeyBinding<DeskKey> => DESK_KEYS.find((binding) => binding.id === id)!;
