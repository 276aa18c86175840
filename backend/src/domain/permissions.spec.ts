import { describe, expect, it } from '@jest/globals';
import { may, PERMISSIONS, permissionsOf, type Role, ROLES } from './permissions.js';

/** The whole table, as people would write it down. */
const TABLE: Record<Role, string> = {
  reviewer: 'article.read claim.read relation.decide queue.read assignment.work review.read comment.write fact.read user.read',
  editor:
    'article.read article.ingest claim.read claim.dismiss claim.assign claim.approve claim.adjudicate claim.merge relation.decide relation.manage check.import dispute.read control.read queue.read queue.manage priority.manage assignment.work review.read comment.write fact.read fact.retract correction.decide export.run gold.manage view.share user.read',
  admin:
    'article.read article.ingest claim.read claim.dismiss claim.assign claim.break_glass claim.merge relation.decide relation.manage check.import dispute.read control.read queue.read queue.manage priority.manage assignment.work review.read comment.write fact.read fact.retract correction.decide scale.manage export.run gold.manage calibration.read view.share user.read user.manage audit.read key.manage webhook.manage job.read',
};

describe('permissions', () => {
  it.each(ROLES)('of a %s are these and no others', (role) => {
    expect(permissionsOf(role)).toEqual(TABLE[role].split(' '));
  });

  it('of a reviewer are shared by everybody', () => {
    for (const permission of permissionsOf('reviewer')) {
      for (const role of ROLES) expect([role, permission, may(role, permission)]).toEqual([role, permission, true]);
    }
  });

  it('let only editors sign off what is published', () => {
    expect(ROLES.filter((role) => may(role, 'claim.approve'))).toEqual(['editor']);
  });

  it('leave people, the audit log, API keys and webhooks to admins', () => {
    expect(ROLES.filter((role) => (['user.manage', 'audit.read', 'key.manage', 'webhook.manage'] as const).some((permission) => may(role, permission)))).toEqual(['admin']);
  });

  it('are each held by somebody', () => {
    for (const permission of PERMISSIONS) expect(ROLES.some((role) => may(role, permission))).toBe(true);
  });
});
