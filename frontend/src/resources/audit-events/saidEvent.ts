import type { AuditEvent, Facts } from '../../api';
import type { MessageKey, Translate } from '../../i18n';
import { common } from '../../i18n/en/common';
import { exportsText } from '../../i18n/en/exports';
import { people } from '../../i18n/en/people';

/** Message keys can't hold a dot: `claim.decide` → `claim-decide`. */
export type ActionKey = keyof typeof people.actionLabel;
export const ACTIONS = Object.keys(people.actionLabel) as ActionKey[];
export const SUBJECTS = Object.keys(people.subject) as (keyof typeof people.subject)[];
export const actionOf = (key: ActionKey): string => key.replace('-', '.');

interface Saying {
  key: MessageKey;
  options: Record<string, unknown>;
}
type Sayer = (event: { before: Facts; after: Facts }, t: Translate) => Saying;

/**
 * What somebody did, in words that follow the name: "decided a claim: Verified". An action that this screen does not know yet is shown by its own
 * name rather than hidden.
 */
export function saidEvent({ action, before, after }: AuditEvent, t: Translate): string {
  const key = action.replace('.', '-');
  const sides = { before: before ?? {}, after: after ?? {} };
  const sayer = SAYERS[key];
  const saying = sayer ? sayer(sides, t) : plain(key, action);
  return t(saying.key, saying.options);
}

const plain = (key: string, action: string): Saying =>
  key in people.did ? { key: `people.did.${key as ActionKey}`, options: {} } : { key: 'people.did.other', options: { action } };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const SKIPS = ['later', 'not_me', 'ask'] as const;
const isSkip = (meaning: unknown): meaning is (typeof SKIPS)[number] => (SKIPS as readonly unknown[]).includes(meaning);

/** Where codes have their words; the English tree says which there are. */
const TREES = { verdict: common.verdict, role: common.role, 'exports.formats': exportsText.formats, 'people.fields': people.fields, 'people.reason': people.reason } satisfies Record<string, Readonly<Record<string, string>>>;
type Branch = keyof typeof TREES;

/** The word of a code where the tree has one, the code itself where it is newer than this screen. */
const worded = (t: Translate, branch: Branch, code: unknown): string => (text(code) in TREES[branch] ? t(`${branch}.${text(code)}` as MessageKey) : text(code));

const verdictOf: (key: MessageKey) => Sayer = (key) => ({ after }, t) => ({ key, options: { verdict: worded(t, 'verdict', after.verdict) } });

const viewNamed: (key: MessageKey) => Sayer = (key) => ({ before, after }) => ({ key, options: { name: text(after.name) || text(before.name) } });

const SAYERS: Readonly<Partial<Record<string, Sayer>>> = {
  'user-create': ({ after }, t) => ({ key: 'people.did.user-create', options: { name: text(after.name), role: worded(t, 'role', after.role) } }),
  'user-update': userUpdate,
  'queue-create': ({ after }) => ({ key: 'people.did.queue-create', options: { name: text(after.name) } }),
  'queue-update': queueUpdate,
  'queue-change-rules': ({ after }) => ({ key: 'people.did.queue-change-rules', options: { smart_count: Array.isArray(after.rules) ? after.rules.length : 0 } }),
  'priority-boost': ({ after }) => ({ key: 'people.did.priority-boost', options: { reason: text(after.reason) } }),
  'article-ingest': ({ after }) =>
    text(after.title) ? { key: 'people.did.article-ingest', options: { title: text(after.title) } } : { key: 'people.did.article-untitled', options: {} },
  'suggestion-accept': ({ after }) => ({ key: 'people.did.suggestion-accept', options: { wording: text(after.wording) } }),
  'suggestion-dismiss': ({ after }) => ({ key: 'people.did.suggestion-dismiss', options: { wording: text(after.wording) } }),
  'claim-assign': ({ after }) => ({ key: after.assignedTo ? 'people.did.claim-assign' : 'people.did.claim-unassign', options: {} }),
  'claim-reword': ({ after }) => ({ key: 'people.did.claim-reword', options: { wording: text(after.wording) } }),
  'evidence-capture': ({ after }) => ({ key: 'people.did.evidence-capture', options: { what: text(after.url) || text(after.fileName) } }),
  'claim-decide': verdictOf('people.did.claim-decide'),
  'claim-adjudicate': ({ after }, t) => ({ key: after.breakGlass ? 'people.did.claim-adjudicate-glass' : 'people.did.claim-adjudicate', options: { verdict: worded(t, 'verdict', after.verdict) } }),
  'claim-skip': ({ after }) => ({ key: isSkip(after.meaning) ? `people.did.claim-skip-${after.meaning}` : 'people.did.claim-skip', options: {} }),
  'rules-go-live': ({ after }) =>
    typeof after.version === 'number' ? { key: 'people.did.rules-go-live', options: { version: after.version } } : { key: 'people.did.rules-live', options: {} },
  'claim-hand-over': ({ after }) => ({ key: 'people.did.claim-hand-over', options: { note: text(after.note) } }),
  'claim-escalate': ({ after }) => ({ key: 'people.did.claim-escalate', options: { note: text(after.note) } }),
  'claim-take-over': ({ after }) => ({ key: 'people.did.claim-take-over', options: { reason: text(after.reason) } }),
  'claim-reopen': ({ after }) => ({ key: 'people.did.claim-reopen', options: { note: text(after.note) } }),
  'claim-absorb': ({ after }) => ({ key: 'people.did.claim-absorb', options: { wording: text(after.wording) } }),
  'claim-clash': ({ after }) => ({ key: 'people.did.claim-clash', options: { note: text(after.note) } }),
  'check-import': ({ after }) => (text(after.file) ? { key: 'people.did.check-import', options: { file: text(after.file) } } : { key: 'people.did.check-import-unnamed', options: {} }),
  'relation-link': ({ after }) => ({ key: 'people.did.relation-link', options: { note: text(after.note) } }),
  'claim-dismiss': ({ after }, t) => ({ key: 'people.did.claim-dismiss', options: { reason: worded(t, 'people.reason', after.reason) } }),
  'review-submit': verdictOf('people.did.review-submit'),
  'correction-decline': ({ after }) => ({ key: 'people.did.correction-decline', options: { note: text(after.note) } }),
  'fact-publish': verdictOf('people.did.fact-publish'),
  'view-share': viewNamed('people.did.view-share'),
  'view-update': viewNamed('people.did.view-update'),
  'view-unshare': viewNamed('people.did.view-unshare'),
  'view-delete': viewNamed('people.did.view-delete'),
  ...Object.fromEntries(
    (['create', 'update', 'rotate', 'test', 'replay', 'switch-off'] as const).map((what): [string, Sayer] => [
      `webhook-${what}`,
      ({ after }) => ({ key: `people.did.webhook-${what}`, options: { url: text(after.url) } }),
    ]),
  ),
  'key-create': ({ after }) => ({ key: 'people.did.key-create', options: { name: text(after.name) } }),
  'key-revoke': ({ before }) => ({ key: 'people.did.key-revoke', options: { name: text(before.name) } }),
  'export-create': ({ after }, t) => ({ key: 'people.did.export-create', options: { format: worded(t, 'exports.formats', after.format) } }),
};

/** The most telling of what changed: being shut out before the role, the role before the name. */
function userUpdate({ before, after }: { before: Facts; after: Facts }, t: Translate): Saying {
  const name = text(after.name);
  if (before.disabled !== after.disabled) return { key: after.disabled ? 'people.did.user-disable' : 'people.did.user-enable', options: { name } };
  if (before.role !== after.role) {
    return { key: 'people.did.user-role', options: { name, role: worded(t, 'role', after.role), roleBefore: worded(t, 'role', before.role) } };
  }
  if (before.name !== after.name) return { key: 'people.did.user-rename', options: { name, nameBefore: text(before.name) } };
  return { key: 'people.did.user-update', options: { name } };
}

function queueUpdate({ before, after }: { before: Facts; after: Facts }, t: Translate): Saying {
  const name = text(after.name);
  const changed = Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (changed.length === 1 && changed[0] === 'paused') return { key: after.paused ? 'people.did.queue-pause' : 'people.did.queue-resume', options: { name } };
  const fields = changed.map((field) => worded(t, 'people.fields', field)).join(t('people.fieldsBetween')) || t('people.fields.none');
  return { key: 'people.did.queue-update', options: { name, fields } };
}
