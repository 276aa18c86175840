import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { CorrectionRequestsRepository } from './correction-requests.repository.js';

const KEPT_DAYS = 90;

/** Forgets who asked for corrections: their networks after two days, their names and addresses 90 days after the decision. */
@Injectable()
@HandlesJob('corrections.sweep')
export class SweepCorrectionsHandler implements JobHandler<'corrections.sweep'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CorrectionRequestsRepository,
  ) {}

  async handle(): Promise<void> {
    await this.unitOfWork.transaction((tx) => this.repository.forgetSenders(tx));
    while ((await this.unitOfWork.transaction((tx) => this.repository.erase(tx, KEPT_DAYS))) > 0);
  }
}
