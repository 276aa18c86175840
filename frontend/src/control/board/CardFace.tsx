import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { BoardCard, PersonRef } from '../../api';
import { Due } from '../../claim/Due';
import { useT } from '../../i18n';
import { SERIF } from '../../theme';
import { RecordLink } from '../../ui/list';
import { shortTime } from '../../ui/time';

interface CardFaceProps {
  card: BoardCard;
  /** That each claim of the queue needs. */
  reviews: number;
  owner: PersonRef | null;
  /** In the air: its words are no link. */
  lifted?: boolean;
  children?: ReactNode;
}

/** One review of one claim, as it looks on the board. */
export function CardFace({ card, reviews, owner, lifted = false, children }: CardFaceProps) {
  const t = useT();
  const { claimId, wording, priority, slot, forLeads, dueAt, heldUntil, parked } = card;
  return (
    <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: 1.25, py: 1, boxShadow: lifted ? 6 : 0, cursor: lifted ? 'grabbing' : undefined }}>
      {lifted ? (
        <Box sx={{ fontFamily: SERIF, fontSize: '1rem', lineHeight: 1.35 }}>{wording}</Box>
      ) : (
        <RecordLink to={`/claims/${claimId}/show`} quoted draggable={false}>
          {wording}
        </RecordLink>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25, mt: 0.5, color: 'text.secondary', typography: 'body2', fontVariantNumeric: 'tabular-nums' }}>
        <span>{t('control.card.priority', { value: priority })}</span>
        {reviews > 1 && <span>{t('control.card.slot', { slot, reviews })}</span>}
        {forLeads && <span>{t('control.card.leads')}</span>}
        {parked && <span>{t(`control.card.parked.${parked}`)}</span>}
        {dueAt && <Due at={dueAt} />}
        {heldUntil && owner && <Box component="b" sx={{ fontWeight: 600 }}>{t('control.card.heldBy', { name: owner.name, time: shortTime(heldUntil) })}</Box>}
        {children}
      </Box>
    </Box>
  );
}
