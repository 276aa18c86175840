import { z } from 'zod';
import { Id, PersonRef, Timestamp, Words } from '../http/index.js';

export const WriteComment = z.strictObject({
  body: Words(5000),
  mentions: z.array(Id).max(20).default([]).meta({ description: 'people who are told that they are named' }),
});

export const Comment = z.object({
  id: Id,
  author: PersonRef,
  body: z.string().meta({ description: 'plain text' }),
  mentions: z.array(PersonRef),
  createdAt: Timestamp,
  editedAt: Timestamp.nullable(),
  editableUntil: Timestamp.nullable().meta({ description: 'null for those of other people' }),
}).meta({ id: 'Comment' });

export const CommentsOfClaim = z.object({
  data: z.array(Comment),
  hidden: z.int().meta({ description: 'comments of other reviewers that the asking person may read only after their own review' }),
});
