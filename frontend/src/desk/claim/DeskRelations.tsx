import AttachFileIcon from '@mui/icons-material/AttachFile';
import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Typography } from '@mui/material';
import type { Relation } from '../../api';
import { useT } from '../../i18n';
import { useKeyHints, useKeymap } from '../../keymap';
import { DecisionButtons } from '../../relations/DecisionButtons';
import { isOpen } from '../../relations/kinds';
import { OtherClaim } from '../../relations/OtherClaim';
import { RelationHead } from '../../relations/RelationHead';
import { SightingPair } from '../../relations/SightingPair';
import { useDecisions, type Decisions } from '../../relations/useDecisions';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';
import { stanceOf } from '../useCards';
import { CardBox } from './CardBox';

/** Related claims, each with the two sightings that were compared; the keys act on the one under the cursor. */
export default function DeskRelations({ part }: { part: 'clashes' | 'related' }) {
  const t = useT();
  const keys = useKeyHints();
  const { cards, item, duplicate, session, announce } = useDesk();
  const { id } = item.assignment;
  const decisions = useDecisions((relationId, decided) => session.relate(id, relationId, decided), announce);
  useKeymap({
    confirmRelation: () => {
      const { relation } = cards;
      if (!relation || !isOpen(relation)) return;
      if (relation.kind !== 'same') decisions.confirm(relation);
      else if (item.hold === 'held') duplicate.setOpen(true, relation);
    },
  });
  const relations = cards[part];
  const titleId = `${part}-title`;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 0.75 }}>
        <Typography id={titleId} component="h3" variant="h3">
          {t(part === 'clashes' ? 'relations.clashes' : 'relations.others')}
          {` · ${relations.length}`}
        </Typography>
        <Button size="small" color="inherit" onClick={cards.nextRelation} aria-keyshortcuts={keys('nextRelation').aria} aria-label={t('desk.keys.nextRelation')} sx={{ minWidth: 0, p: 0.25 }}>
          <Kbd>{keys('nextRelation').printed}</Kbd>
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        {relations.map((relation, index) => (
          <li key={relation.id}>
            <RelationCard relation={relation} at={cards.first[part] + index} decisions={decisions} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function RelationCard({ relation, at, decisions }: { relation: Relation; at: number; decisions: Decisions }) {
  const t = useT();
  const { cards, rejecting, duplicate, item } = useDesk();
  const current = cards.cursor === at;
  const acted = cards.relation?.id === relation.id;
  const rejected = relation.state === 'rejected';
  const menu = { open: acted && rejecting.open, setOpen: (open: boolean) => (cards.point(at), rejecting.setOpen(open)) };
  return (
    <CardBox current={current} onPoint={() => cards.point(at)} label={`${t(`relations.kind.${relation.kind}`)}: ${relation.why}`}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        <RelationHead relation={relation} />
        {!rejected && <SightingPair relation={relation} />}
        {!rejected && <OtherClaim claim={relation.other} newTab />}
        <DecisionButtons relation={relation} decisions={decisions} current={acted} rejecting={menu} onMerge={item.hold === 'held' ? () => duplicate.setOpen(true, relation) : undefined}>
          {!rejected && <AttachButton relation={relation} current={current} />}
        </DecisionButtons>
      </Box>
    </CardBox>
  );
}

function AttachButton({ relation, current }: { relation: Relation; current: boolean }) {
  const t = useT();
  const keys = useKeyHints();
  const { cards, item } = useDesk();
  const { theirs } = relation;
  const attached = cards.isAttached(theirs);
  if (!theirs.article.url) return null;
  return (
    <Button
      size="small"
      startIcon={attached ? <CheckIcon /> : current ? undefined : <AttachFileIcon />}
      disabled={attached || item.hold !== 'held'}
      onClick={() => cards.attach(theirs, stanceOf(relation))}
      title={t('relations.attachOther')}
      aria-keyshortcuts={keys('stance').aria}
      sx={{ ml: 'auto', gap: 0.5 }}
    >
      {t('desk.attach')}
      {current && !attached && <Kbd>{keys('stance').printed}</Kbd>}
    </Button>
  );
}
