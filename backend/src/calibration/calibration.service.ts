import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type Tx, UnitOfWork } from '../database/index.js';
import { agreementByPair, agreementByQueue, type AgreementOfPair } from '../domain/agreement/index.js';
import { CalibrationRepository, type ConfidenceRow, type NamedRow, type PersonRow } from './calibration.repository.js';
import type { Agreement, PeopleCalibration, PersonCalibration } from './calibration.schema.js';

type PersonView = z.output<typeof PersonCalibration>;

/** Reviews are looked at up to this many: beyond it the figures hardly move, and memory stays small. */
const LOOKED_AT = 100_000;

/** How well people's verdicts hold: against known ones, against what was decided, and against each other. */
@Injectable()
export class CalibrationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CalibrationRepository,
  ) {}

  /** @param days how far back */
  async ofPerson(userId: string, days: number): Promise<PersonView> {
    const [person] = await this.people(this.unitOfWork.reader, days, userId);
    return person!;
  }

  /** Everybody who reviewed anything in that time. */
  async ofAll(days: number): Promise<z.output<typeof PeopleCalibration>> {
    return { data: await this.people(this.unitOfWork.reader, days, null) };
  }

  async agreement(days: number): Promise<z.output<typeof Agreement>> {
    const tx = this.unitOfWork.reader;
    const judgements = await this.repository.shared(tx, days, null, LOOKED_AT);
    const queues = agreementByQueue(judgements);
    const pairs = agreementByPair(judgements);
    const [queueNames, people] = await Promise.all([
      this.repository.names(tx, 'queues', queues.map(({ queueId }) => queueId)),
      this.repository.names(tx, 'users', [...new Set(pairs.flatMap((pair) => pair.people))]),
    ]);
    return {
      queues: queues.map(({ queueId, ...figures }) => ({ queue: named(queueNames, queueId), ...figures })),
      pairs: pairs.map(({ people: [one, other], ...figures }) => ({ people: [named(people, one), named(people, other)], ...figures })),
      isCut: judgements.length === LOOKED_AT,
    };
  }

  private async people(tx: Tx, days: number, userId: string | null): Promise<PersonView[]> {
    const [people, confidence, judgements] = await Promise.all([
      this.repository.people(tx, days, userId),
      this.repository.byConfidence(tx, days, userId),
      this.repository.shared(tx, days, userId, LOOKED_AT),
    ]);
    const pairs = agreementByPair(judgements);
    return people.map((person) => present(person, confidence, pairs));
  }
}

const named = (rows: readonly NamedRow[], id: string): NamedRow => ({ id, name: rows.find((row) => row.id === id)?.name ?? '' });

function present(person: PersonRow, confidence: readonly ConfidenceRow[], pairs: readonly AgreementOfPair[]): PersonView {
  const mine = pairs.filter(({ people }) => people.includes(person.id));
  const shared = mine.reduce((sum, { claims }) => sum + claims, 0);
  const agreed = mine.reduce((sum, { claims, percent }) => sum + claims * (percent ?? 0), 0);
  return {
    person: { id: person.id, name: person.name },
    gold: { answered: person.gold_answered, right: person.gold_right },
    confidence: confidence
      .filter(({ person_id }) => person_id === person.id)
      .map(({ level, answered, right_answers }) => ({ level, answered, right: right_answers })),
    decided: person.decided,
    overturned: person.overturned,
    shared,
    agreement: shared === 0 ? null : agreed / shared,
  };
}
