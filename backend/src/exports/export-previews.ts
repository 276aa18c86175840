import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { type Finding, LEVELS, lintClaimReview } from '../domain/claim-review/index.js';
import type { FormatName } from '../domain/export-formats.js';
import { claimReviewOfFact, type FactRow, FactsRepository, ScalesService } from '../facts/index.js';
import type { ExportPreview } from './exports.schema.js';
import type { Question } from './fact-writer.js';
import { cellsOf, COLUMNS, type Edition, FORMATS } from './formats/index.js';

const SHOWN = 20;
/** Facts that are looked through for it: people wait for the answer while they type. */
const LOOKED_THROUGH = 100_000;

/** What a file will hold: written by the very code that writes the file. */
@Injectable()
export class ExportPreviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly scales: ScalesService,
  ) {}

  async preview(format: FormatName, question: Question): Promise<z.output<typeof ExportPreview>> {
    const tx = this.unitOfWork.reader;
    const { last, count } = await this.facts.stretch(tx, null, LOOKED_THROUGH);
    const filter = { ...question, through: last ?? undefined };
    const [facts, total] = last === null ? [[], 0] : await Promise.all([this.facts.pageAfter(tx, filter, null, SHOWN), this.facts.count(tx, filter)]);
    const edition = { ...(await this.scales.publicationAt(tx, question.asOf)), asOf: question.asOf };
    const { isText } = FORMATS[format];
    const file = FORMATS[format].begin(edition);
    return {
      asOf: question.asOf,
      total,
      totalIsExact: count < LOOKED_THROUGH,
      shown: facts.length,
      text: isText ? Buffer.concat([file.head(), file.page(facts)]).toString('utf8') : null,
      rows: isText ? null : [COLUMNS.map(([name]) => name), ...facts.map((fact) => cellsOf(fact, edition))],
      findings: findingsOf(facts, edition),
    };
  }
}

/** The same finding of several facts is one; the worst first, then the most frequent. */
function findingsOf(facts: readonly FactRow[], edition: Edition): z.output<typeof ExportPreview>['findings'] {
  const found = new Map<string, Finding & { facts: Set<string> }>();
  for (const fact of facts) {
    const markup = claimReviewOfFact(fact, edition);
    for (const finding of lintClaimReview([markup], String(markup['url']))) {
      const same = found.get(finding.rule) ?? { ...finding, facts: new Set<string>() };
      same.facts.add(fact.id);
      found.set(finding.rule, same);
    }
  }
  return [...found.values()]
    .map(({ rule, level, says, facts: of }) => ({ rule, level, says, facts: of.size }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.facts - a.facts);
}
