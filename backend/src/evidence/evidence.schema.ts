import { z } from 'zod';
import { STANCES, VERDICTS } from '../domain/verdict/index.js';
import { HttpUrl, Id, listQuery, pageOf, Text, Timestamp } from '../http/index.js';
import { CAPTURE_KINDS, CAPTURE_STATUSES } from './capture.entity.js';

export const AskForCapture = z.strictObject({ url: HttpUrl });

export const Capture = z.object({
  id: Id,
  kind: z.enum(CAPTURE_KINDS),
  status: z.enum(CAPTURE_STATUSES).meta({ description: 'a pending one is being fetched: ask again in a second' }),
  url: z.string().nullable().meta({ description: 'the address that was asked for; null for a file' }),
  finalUrl: z.string().nullable().meta({ description: 'where redirects led' }),
  fileName: z.string().nullable(),
  failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
  mediaType: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  sha256: z.string().nullable().meta({ description: 'of the bytes as they came, hexadecimal' }),
  bytes: z.int().nullable(),
  fetchedAt: Timestamp.nullable(),
  createdAt: Timestamp,
}).meta({ id: 'Capture' });

export const CaptureWithText = Capture.extend({
  text: z.string().nullable().meta({ description: 'null for what has none: a picture, or a PDF, whose text is not read' }),
  textComplete: z.boolean().meta({ description: 'false: the text was longer than the 500,000 characters that are kept' }),
}).meta({ id: 'CaptureWithText' });

/** A piece of evidence of an earlier review, with what became of its claim. */
export const EarlierEvidence = z.object({
  id: Id,
  url: z.string(),
  quote: z.string(),
  stance: z.enum(STANCES),
  captureId: Id.nullable(),
  title: z.string().nullable().meta({ description: 'of its archived copy' }),
  publisher: z.string().nullable(),
  claim: z.object({ id: Id, wording: z.string(), verdict: z.enum(VERDICTS).nullable() }),
  factId: Id.nullable(),
  createdAt: Timestamp,
}).meta({ id: 'EarlierEvidence' });

export const EvidenceList = listQuery(
  {
    q: Text(200, 1).meta({ description: 'words of the quote, the address or the claim; the last one may be a beginning' }),
    url: Text(2000, 1).meta({ description: 'evidence from this very address' }),
    notClaim: Id.meta({ description: 'leaves out the evidence of this claim' }),
  },
  ['createdAt'],
  '-createdAt',
);
export const EvidencePage = pageOf(EarlierEvidence);
