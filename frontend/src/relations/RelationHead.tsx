import CallSplitIcon from '@mui/icons-material/CallSplitOutlined';
import { Box, Typography } from '@mui/material';
import type { Relation, RelationKind } from '../api';
import { useT, type Translate } from '../i18n';
import { Parts, Tag } from '../ui';
import { isClash } from './kinds';

/** What kind of relation it is; a clash is told by its sign as well as by its word. */
export function KindTag({ kind }: { kind: RelationKind }) {
  const t = useT();
  return (
    <Tag tone={isClash(kind) ? 'warning' : 'plain'}>
      {isClash(kind) && <CallSplitIcon aria-hidden sx={{ fontSize: 14 }} />}
      {t(`relations.kind.${kind}`)}
    </Tag>
  );
}

/** Kind, what was compared, and how sure it is. */
export function RelationHead({ relation }: { relation: Pick<Relation, 'kind' | 'why' | 'score'> & Partial<Pick<Relation, 'otherIs'>> }) {
  const t = useT();
  const { kind, why, score } = relation;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, rowGap: 0.25 }}>
      <KindTag kind={kind} />
      <Typography variant="body2" component="span" sx={{ flex: '1 1 16ch', minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
        <bdi>{why}</bdi>
      </Typography>
      <Typography variant="body2" component="span" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <Parts of={[directionOf(t, relation), t('relations.sure', { percent: Math.round(score * 100) })]} />
      </Typography>
    </Box>
  );
}

/** Which of the two the other is, where that makes a difference. */
function directionOf(t: Translate, { kind, otherIs }: Partial<Relation>): string | null {
  if (!otherIs || (kind !== 'updates' && kind !== 'narrower')) return null;
  return t(`relations.direction.${kind}.${otherIs}`);
}
