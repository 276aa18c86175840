import type { PersonRef, Queue } from '../../api';

/** A queue as its form holds it: numbers as they were typed, members with their names. */
export interface QueueFormValues {
  name: string;
  description: string;
  guidelines: string;
  leaseMinutes: string;
  paused: boolean;
  members: PersonRef[];
}

export const EMPTY_QUEUE: QueueFormValues = { name: '', description: '', guidelines: '', leaseMinutes: '15', paused: false, members: [] };

export const valuesOf = ({ name, description, guidelines, leaseMinutes, paused, members }: Queue): QueueFormValues => ({
  name,
  description,
  guidelines,
  leaseMinutes: String(leaseMinutes),
  paused,
  members,
});

/** What is sent. */
export const fieldsOf = ({ members, leaseMinutes, name, description, ...values }: QueueFormValues) => ({
  ...values,
  name: name.trim(),
  description: description.trim(),
  leaseMinutes: Number(leaseMinutes),
  memberIds: members.map(({ id }) => id),
});

export const isLease = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 480;
