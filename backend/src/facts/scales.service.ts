import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { DomainError, staleVersion } from '../domain/errors.js';
import { faultsOf } from '../domain/verdict-scale/index.js';
import type { SignedIn } from '../http/index.js';
import type { Publication } from './fact.presenter.js';
import { type ScaleRow, ScalesRepository } from './scales.repository.js';
import type { PutVerdictScale, VerdictScale } from './scales.schema.js';

type ScaleView = z.output<typeof VerdictScale>;

/** What the newsroom calls its verdicts when it publishes them. */
@Injectable()
export class ScalesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ScalesRepository,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where, by whom and in which words facts are published. */
  async publication(tx: Tx): Promise<Publication> {
    return this.withScale(await this.repository.current(tx));
  }

  /** The same as it was at a moment. The newsroom's name and address are what they are. */
  async publicationAt(tx: Tx, moment: string): Promise<Publication> {
    return this.withScale(await this.repository.at(tx, moment));
  }

  async current(): Promise<ScaleView> {
    return present(await this.repository.current(this.unitOfWork.reader));
  }

  /** Counts for all that is published, from now on. @throws DomainError `stale-version`, `validation-failed` */
  async put(person: SignedIn, scale: z.output<typeof PutVerdictScale>): Promise<ScaleView> {
    const faults = faultsOf(scale).map(({ verdict, field, detail }) => ({ pointer: `/ratings/${verdict}/${field}`, code: 'unsound-scale', detail }));
    if (faults.length > 0) throw new DomainError('validation-failed', 'Readers of markup would not understand this scale.', faults);
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.repository.current(tx);
      if (!(await this.repository.insert(tx, scale, person.id))) throw staleVersion('scale');
      const after = await this.repository.current(tx);
      await this.audit.record(tx, {
        actor: person,
        action: 'verdict-scale.change',
        subject: { type: 'verdict-scale', id: null },
        before: { version: before.version, ratings: before.ratings },
        after: { version: after.version, worst: after.worst, best: after.best, ratings: after.ratings },
      });
      return present(after);
    });
  }

  private withScale(scale: ScaleRow): Publication {
    const { newsroomName, publicUrl } = this.config;
    return { newsroomName, publicUrl, scale };
  }
}

const present = ({ version, worst, best, ratings, made_by, maker_name, made_at }: ScaleRow): ScaleView => ({
  version,
  worst,
  best,
  ratings,
  madeBy: made_by && maker_name ? { id: made_by, name: maker_name } : null,
  madeAt: made_at.toISOString(),
});
