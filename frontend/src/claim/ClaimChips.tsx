import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ClaimSummary, DateMention, Sighting } from '../api';
import { useT, type MessageKey, type Translate } from '../i18n';
import { day, Parts, Tag } from '../ui';
import { Due } from './Due';
import { PriorityWhy } from './PriorityWhy';

/** What the machine read out of the sentence: figures, dates, places, and who says it. */
export function ClaimChips({ claim, sighting }: { claim: ClaimSummary; sighting: Sighting }) {
  const t = useT();
  const speaker = sighting.speaker ?? claim.speaker;
  return (
    <Row>
      <Tag tone="plain" title={t('desk.chips.type')}>
        {typeName(t, claim.type)}
      </Tag>
      {speaker && (
        <Tag title={t('desk.chips.speaker')}>
          <bdi>{speaker}</bdi>
          {sighting.cue && <Muted>· <bdi>{sighting.cue}</bdi></Muted>}
        </Tag>
      )}
      {sighting.hedged && (
        <Tag tone="warning" title={t('desk.chips.hedgedHelp')}>
          {t('desk.chips.hedged')}
        </Tag>
      )}
      {sighting.quantities.map((quantity) => (
        <Tag key={quantity.start} title={t('desk.chips.figures')}>
          <bdi>{quantity.raw}</bdi>
          <Muted>· {kindName(t, quantity.kind)}</Muted>
        </Tag>
      ))}
      {sighting.dates.map((date, index) => (
        <Tag key={index} title={t('desk.chips.dates')}>
          <bdi>{date.raw}</bdi>
          {rangeOf(date) && <Muted>· {rangeOf(date)}</Muted>}
        </Tag>
      ))}
      {sighting.places.map((place) => (
        <Tag key={place} title={t('desk.chips.places')}>
          <bdi>{place}</bdi>
        </Tag>
      ))}
    </Row>
  );
}

/** How much it deserves a check, why, and which rule brought it here. */
export function ClaimWorth({ claim, sighting }: { claim: ClaimSummary; sighting: Sighting }) {
  const t = useT();
  const { reasons } = sighting;
  const worth = t('desk.chips.worth', { percent: Math.round(claim.checkWorthiness * 100) });
  return (
    <Typography component="div" variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      <Parts
        of={[
          <PriorityWhy claim={claim} />,
          reasons.length > 0 ? <>{worth} (<bdi>{reasons.join(', ')}</bdi>)</> : worth,
          routedBecause(t, claim),
          claim.dueAt && <Due at={claim.dueAt} />,
        ]}
      />
    </Typography>
  );
}

const Row = ({ children }: { children: ReactNode }) => <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{children}</Box>;

const Muted = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
    {children}
  </Box>
);

/** The extractor may learn kinds that these screens have no word for yet. */
const typeName = (t: Translate, type: string): string => t(`claimType.${type}` as MessageKey, { _: type });
export const kindName = (t: Translate, kind: string): string => t(`kind.${kind}` as MessageKey, { _: kind });

function rangeOf({ start, end }: DateMention): string | null {
  if (!start) return null;
  return end && end !== start ? `${day(start)} – ${day(end)}` : day(start);
}

/** Why the claim is in its queue: "by the rule “Big numbers” (version 4 of the rules, live since 3 March 2026 by Tove Arden)". */
export function routedBecause(t: Translate, { rule, routing }: Pick<ClaimSummary, 'rule' | 'routing'>): string | null {
  const which = rule ? t('desk.chips.rule', { name: rule }) : null;
  if (!routing || routing.version === null) return which;
  const { version, liveBy, liveAt } = routing;
  const set = t(liveBy ? 'desk.chips.rulesBy' : 'desk.chips.rules', { version, name: liveBy?.name ?? '', day: day(liveAt!) });
  return `${which ?? t('desk.chips.noRule')} (${set})`;
}
