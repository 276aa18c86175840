import type { Queue, QueueMember, ReviewPolicy, WorkOrder } from '../../api';
import { VERDICTS, type Verdict } from '../../domain';

/** A member as the form holds them: the limit as it was typed. */
export type EditedMember = Omit<QueueMember, 'claimLimit'> & { claimLimit: string };

/** A queue as its form holds it: numbers as they were typed, members with their names. */
export interface QueueFormValues {
  name: string;
  description: string;
  guidelines: string;
  leaseMinutes: string;
  holdLimit: string;
  goldPercent: string;
  slaUrgent: string;
  slaNormal: string;
  slaLow: string;
  paused: boolean;
  reviewPolicy: ReviewPolicy;
  allowedVerdicts: Verdict[];
  workOrder: WorkOrder;
  members: EditedMember[];
}

export const newMember = ({ id, name }: { id: string; name: string }): EditedMember => ({ id, name, role: 'reviewer', claimLimit: '', skills: [] });

export const EMPTY_QUEUE: QueueFormValues = {
  name: '',
  description: '',
  guidelines: '',
  leaseMinutes: '15',
  holdLimit: '5',
  goldPercent: '0',
  slaUrgent: '',
  slaNormal: '',
  slaLow: '',
  paused: false,
  reviewPolicy: 'one',
  allowedVerdicts: [...VERDICTS],
  workOrder: 'priority',
  members: [],
};

const typed = (value: number | null): string => (value === null ? '' : String(value));
const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

export const valuesOf = (queue: Queue): QueueFormValues => ({
  name: queue.name,
  description: queue.description,
  guidelines: queue.guidelines,
  leaseMinutes: String(queue.leaseMinutes),
  holdLimit: String(queue.holdLimit),
  goldPercent: String(queue.goldPercent),
  slaUrgent: typed(queue.slaHours.urgent),
  slaNormal: typed(queue.slaHours.normal),
  slaLow: typed(queue.slaHours.low),
  paused: queue.paused,
  reviewPolicy: queue.reviewPolicy,
  allowedVerdicts: queue.allowedVerdicts,
  workOrder: queue.workOrder,
  members: queue.members.map((member) => ({ ...member, claimLimit: typed(member.claimLimit) })),
});

/** What is sent. Verdicts go in their own order, whatever the order of the clicks was. */
export const fieldsOf = ({ members, leaseMinutes, holdLimit, goldPercent, slaUrgent, slaNormal, slaLow, name, description, allowedVerdicts, ...values }: QueueFormValues) => ({
  ...values,
  name: name.trim(),
  description: description.trim(),
  leaseMinutes: Number(leaseMinutes),
  holdLimit: Number(holdLimit),
  goldPercent: Number(goldPercent),
  slaHours: { urgent: numberOrNull(slaUrgent), normal: numberOrNull(slaNormal), low: numberOrNull(slaLow) },
  allowedVerdicts: VERDICTS.filter((verdict) => allowedVerdicts.includes(verdict)),
  members: members.map(({ id, role, claimLimit, skills }) => ({ userId: id, role, claimLimit: numberOrNull(claimLimit), skills })),
});

/** What is stored, in the words of what is sent: so that only what was changed goes. */
export const storedFields = (queue: Queue) => ({ ...fieldsOf(valuesOf(queue)), version: queue.version });

export const isWhole = (text: string, least: number, most: number): boolean => /^\d{1,5}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
export const isWholeOrNone = (text: string, least: number, most: number): boolean => text.trim() === '' || isWhole(text, least, most);
