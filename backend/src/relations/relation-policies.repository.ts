import { Injectable } from '@nestjs/common';
import { row, type Tx } from '../database/index.js';
import type { Thresholds } from '../domain/matching/index.js';

export interface PolicyRow {
  id: string;
  version: number;
  thresholds: Thresholds;
  created_by: string | null;
  creator: string | null;
  created_at: Date;
}

@Injectable()
export class RelationPoliciesRepository {
  async live(tx: Tx): Promise<PolicyRow> {
    const live = await row<PolicyRow>(
      tx,
      `SELECT p.id, p.version, p.thresholds, p.created_by, u.name AS creator, p.created_at
        FROM relation_policies p LEFT JOIN users u ON u.id = p.created_by ORDER BY p.version DESC LIMIT 1`,
    );
    return live!;
  }
}
