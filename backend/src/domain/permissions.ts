/** Who may do what: one table, read by the guard on every route and sent to the screens. */
export const ROLES = ['reviewer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'article.read',
  'article.ingest',
  'claim.read',
  'claim.dismiss',
  'claim.assign',
  'claim.approve',
  'claim.adjudicate',
  'claim.break_glass',
  'claim.merge',
  'relation.decide',
  'relation.manage',
  'check.import',
  'dispute.read',
  'control.read',
  'queue.read',
  'queue.manage',
  'priority.manage',
  'assignment.work',
  'review.read',
  'comment.write',
  'fact.read',
  'fact.retract',
  'correction.decide',
  'scale.manage',
  'export.run',
  'gold.manage',
  'calibration.read',
  'view.share',
  'user.read',
  'user.manage',
  'audit.read',
  'key.manage',
  'webhook.manage',
  'job.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const REVIEWER: readonly Permission[] = [
  'article.read',
  'claim.read',
  'queue.read',
  'assignment.work',
  'review.read',
  'comment.write',
  'relation.decide',
  'fact.read',
  'user.read',
];

const EDITOR: readonly Permission[] = [
  ...REVIEWER,
  'article.ingest',
  'claim.dismiss',
  'claim.assign',
  'claim.approve',
  'claim.adjudicate',
  'claim.merge',
  'relation.manage',
  'check.import',
  'dispute.read',
  'control.read',
  'queue.manage',
  'priority.manage',
  'fact.retract',
  'correction.decide',
  'export.run',
  'gold.manage',
  'view.share',
];

/** An admin runs the desk but signs nothing off: publishing is the editors' own act. With a reason, an admin can break the glass. */
const ADMIN: readonly Permission[] = [
  ...EDITOR.filter((permission) => permission !== 'claim.approve' && permission !== 'claim.adjudicate'),
  'claim.break_glass',
  'scale.manage',
  'calibration.read',
  'user.manage',
  'audit.read',
  'key.manage',
  'webhook.manage',
  'job.read',
];

const BY_ROLE: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  reviewer: new Set(REVIEWER),
  editor: new Set(EDITOR),
  admin: new Set(ADMIN),
};

export const may = (role: Role, permission: Permission): boolean => BY_ROLE[role].has(permission);

/** The permissions of a role, in the table's order. */
export const permissionsOf = (role: Role): Permission[] => PERMISSIONS.filter((permission) => may(role, permission));
