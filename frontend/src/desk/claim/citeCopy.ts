import type { Capture, DraftEvidence } from '../../api';
import type { DeskSession } from '../session/DeskSession';

/** Answers come late: what is written then goes into the form as it is by then, never over what was typed meanwhile. */
function formOf(session: DeskSession, assignmentId: string): readonly DraftEvidence[] | null {
  const item = session.snapshot().items.find(({ assignment }) => assignment.id === assignmentId);
  return item?.hold === 'held' ? item.form.evidence : null;
}

/** Notes the copy on every card of that address. Nothing happens where the claim has left the desk. */
export function citeCopy(session: DeskSession, assignmentId: string, url: string, captureId: string): void {
  const evidence = formOf(session, assignmentId);
  if (!evidence?.some((card) => card.url.trim() === url && card.captureId !== captureId)) return;
  session.edit(assignmentId, { evidence: evidence.map((card) => (card.url.trim() === url ? { ...card, captureId } : card)) });
}

/** A new card for a file that was archived. @returns its place, null where the claim has left the desk */
export function citeFile(session: DeskSession, assignmentId: string, capture: Capture, address: string): number | null {
  const evidence = formOf(session, assignmentId);
  if (!evidence) return null;
  session.edit(assignmentId, { evidence: [...evidence, { url: address, quote: '', stance: 'context', captureId: capture.id }] });
  return evidence.length;
}
