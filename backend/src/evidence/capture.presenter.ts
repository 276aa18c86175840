import type { z } from 'zod';
import type { CaptureRow, CaptureWithText as CaptureWithTextRow } from './captures.repository.js';
import type { Capture, CaptureWithText } from './evidence.schema.js';
import { wordsOf } from '../outbound/index.js';

export const presentCapture = (capture: CaptureRow): z.output<typeof Capture> => ({
  id: capture.id,
  kind: capture.kind,
  status: capture.status,
  url: capture.url,
  finalUrl: capture.final_url,
  fileName: capture.file_name,
  failure: capture.failure === null ? null : { code: capture.failure, detail: wordsOf(capture.failure) },
  mediaType: capture.media_type,
  title: capture.title,
  publisher: capture.publisher,
  publishedAt: capture.published_at?.toISOString() ?? null,
  sha256: capture.sha256,
  bytes: capture.bytes,
  fetchedAt: capture.fetched_at?.toISOString() ?? null,
  createdAt: capture.created_at.toISOString(),
});

export const presentCaptureWithText = (capture: CaptureWithTextRow): z.output<typeof CaptureWithText> => ({
  ...presentCapture(capture),
  text: capture.text,
  textComplete: capture.text_complete,
});
