import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { kindName } from '../../../claim/ClaimChips';
import { useT, type Translate } from '../../../i18n';
import { markStyle } from '../../../text/Mark';
import { day } from '../../../ui';
import { mostSay, saysDifferent, standsApart, type FigureTable, type GivenFigure, type Measure, type Source } from './figureTable';

/** "soldiers · deaths", or the kind alone where nothing more is known. */
export function measureName(t: Translate, { unit, kind }: Pick<Measure, 'unit' | 'kind'>): string {
  const name = kindName(t, kind);
  return unit && unit.toLowerCase() !== name.toLowerCase() ? `${unit} (${name})` : name;
}

/** A line for each source, a column for each thing that is counted: a figure that stands apart is marked, and says so. */
export function SourcesMatrix({ table: { measures, sources } }: { table: FigureTable }) {
  const t = useT();
  const standing = measures.map((measure) => ({ measure, most: mostSay(measure, sources), different: saysDifferent(measure, sources) }));
  return (
    <Box role="group" aria-label={t('relations.figures.title')} tabIndex={0} sx={{ overflowX: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top' }, '& tbody tr:last-of-type > *': { borderBottom: 0 }, '& th:first-of-type': { position: 'sticky', insetInlineStart: 0, bgcolor: 'background.default', zIndex: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('relations.figures.source')}</TableCell>
            {measures.map((measure) => (
              <TableCell key={measure.key}>
                <bdi>{measureName(t, measure)}</bdi>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sources.map((source, index) => (
            <TableRow key={index}>
              <SourceCell source={source} />
              {standing.map(({ measure, most, different }) => (
                <FigureCell key={measure.key} given={source.figures.get(measure.key) ?? []} most={most} different={different} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function SourceCell({ source: { name, copyOf } }: { source: Source }) {
  const t = useT();
  return (
    <TableCell component="th" scope="row" sx={{ fontWeight: 600, minWidth: 120 }}>
      <bdi>{name ?? t('claims.noSource')}</bdi>
      {copyOf && (
        <Typography variant="caption" component="div" color="textSecondary" sx={{ fontWeight: 400, lineHeight: 1.3 }}>
          {t('relations.figures.copy', { name: copyOf })}
        </Typography>
      )}
    </TableCell>
  );
}

function FigureCell({ given, most, different }: { given: readonly GivenFigure[]; most: string | null; different: boolean }) {
  const t = useT();
  const [newest, ...earlier] = given;
  if (!newest) return <TableCell sx={{ color: 'text.disabled' }}>–</TableCell>;
  const apart = standsApart(newest, most, different);
  const before = [...new Set(earlier.map(({ quantity }) => quantity.raw))].filter((raw) => raw !== newest.quantity.raw);
  return (
    <TableCell sx={{ minWidth: 110 }}>
      {apart ? (
        <Box component="mark" dir="auto" title={t('relations.figures.differs')} sx={(theme) => ({ ...markStyle(theme), fontWeight: 680 })}>
          {newest.quantity.raw}
        </Box>
      ) : (
        <bdi>{newest.quantity.raw}</bdi>
      )}
      <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: 1.35 }}>
        {[newest.at && day(newest.at), newest.ofOther && t('relations.figures.ofOther')].filter(Boolean).join(' · ')}
        {before.length > 0 && <div>{t('relations.figures.before', { figures: before.join(', ') })}</div>}
      </Typography>
    </TableCell>
  );
}
