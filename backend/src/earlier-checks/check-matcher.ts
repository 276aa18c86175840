import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../database/index.js';
import { checkStatement, recordOf } from '../domain/earlier-checks/index.js';
import { keysOf, outcomeOf, relate, type Relation, type Statement, type Thresholds } from '../domain/matching/index.js';
import { hashOf, RelationPolicyService, statementOfRow, StatementsRepository } from '../relations/index.js';
import { asCheck } from './earlier-check.presenter.js';
import { EarlierChecksRepository } from './earlier-checks.repository.js';
import { MatchingRepository, type NewMatch, type ReadCheckRow } from './matching.repository.js';

const CHECKS_AT_ONCE = 100;

/** A statement of either side, with whose it is. */
interface Side {
  id: string;
  statement: Statement;
}

/**
 * Compares earlier checks with claims, each kind with the other as it comes. The keys of both are committed before the other side is looked for:
 * of a check and a claim that come at the same moment at least one finds the other. What is found is only ever suggested.
 */
@Injectable()
export class CheckMatcher {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: EarlierChecksRepository,
    private readonly repository: MatchingRepository,
    private readonly statements: StatementsRepository,
    private readonly policy: RelationPolicyService,
  ) {}

  /** Reads what came with an import and looks for claims that it is about, in batches, each whole: whatever is interrupted goes on from there. */
  async matchImport(importId: string): Promise<void> {
    for (;;) {
      const batch = await this.checks.pending(this.unitOfWork.reader, importId, CHECKS_AT_ONCE);
      if (batch.length === 0) return;
      const read = batch.map((check) => ({ ...check, record: recordOf(asCheck(check)) }));
      const sides = read.map(sideOfCheck);
      await this.unitOfWork.transaction((tx) =>
        this.repository.writeRead(tx, sides.map(({ id, statement }, n) => ({ id, record: read[n]!.record, keys: hashesOf(statement) }))),
      );
      const matches = await this.claimsFor(sides);
      await this.unitOfWork.transaction(async (tx) => {
        await this.repository.keep(tx, matches);
        await this.repository.finish(tx, batch.map(({ id }) => id));
      });
    }
  }

  /** Looks for checks of what an article says. */
  async matchArticle(articleId: string): Promise<void> {
    const tx = this.unitOfWork.reader;
    const said = [...(await this.said(tx, await this.statements.ofArticle(tx, articleId))).values()];
    const like: string[][] = [];
    for (const { statement } of said) like.push(await this.repository.checksLike(tx, hashesOf(statement)));
    const found = await this.repository.readOnes(tx, [...new Set(like.flat())]);
    const checks = new Map(found.map((check) => [check.id, sideOfCheck(check)]));
    const thresholds = await this.thresholds();
    const matches = said.flatMap((claim, n) => like[n]!.flatMap((id) => matchOf(checks.get(id), claim, thresholds)));
    await this.repository.keep(tx, likeliest(matches));
  }

  private async claimsFor(checks: readonly Side[]): Promise<NewMatch[]> {
    const tx = this.unitOfWork.reader;
    const like: string[][] = [];
    for (const { statement } of checks) like.push(await this.repository.sightingsLike(tx, hashesOf(statement)));
    const said = await this.said(tx, [...new Set(like.flat())]);
    const thresholds = await this.thresholds();
    return likeliest(checks.flatMap((check, n) => like[n]!.flatMap((id) => matchOf(check, said.get(id), thresholds))));
  }

  /** What claims say where they were found, by sighting. */
  private async said(tx: Tx, sightingIds: readonly string[]): Promise<Map<string, Side>> {
    const found = await this.statements.byIds(tx, sightingIds);
    const terms = await this.statements.terms(tx, [...new Set(found.map((sighting) => sighting.article_id))]);
    return new Map(found.map((row) => [row.id, { id: row.detected_as, statement: statementOfRow(row, terms.get(row.article_id)) }]));
  }

  /** The newsroom's own, as for relations of claims. */
  private thresholds = async (): Promise<Thresholds> => (await this.policy.live()).thresholds;
}

const sideOfCheck = (check: ReadCheckRow): Side => ({ id: check.id, statement: checkStatement(check.id, asCheck(check), check.record) });

/** As they are stored, for claims and for checks. */
const hashesOf = (statement: Statement): string[] => keysOf(statement).map(hashOf);

/** One or none; what would be shown nowhere is not kept. */
function matchOf(check: Side | undefined, claim: Side | undefined, thresholds: Thresholds): NewMatch[] {
  const relation = check && claim && inTime(check.statement, claim.statement);
  if (!relation || outcomeOf(relation.kind, relation.score, thresholds) === 'unlisted') return [];
  return [{ checkId: check.id, claimId: claim.id, ...relation }];
}

/** The earlier of the two first; a check without a day is earlier than what it is compared with. */
function inTime(check: Statement, claim: Statement): Relation | null {
  const checkLater = check.publishedAt && claim.publishedAt && check.publishedAt > claim.publishedAt;
  return checkLater ? relate(claim, check) : relate(check, claim);
}

/** Of one check with one claim. */
function likeliest(matches: readonly NewMatch[]): NewMatch[] {
  const best = new Map<string, NewMatch>();
  for (const match of matches) {
    const pair = `${match.checkId} ${match.claimId}`;
    if ((best.get(pair)?.score ?? -1) < match.score) best.set(pair, match);
  }
  return [...best.values()];
}
