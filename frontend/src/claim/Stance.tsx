import AddCircleIcon from '@mui/icons-material/AddCircleOutlined';
import NotesIcon from '@mui/icons-material/Notes';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlined';
import type { Theme } from '@mui/material';
import type { Stance } from '../domain';

export const stanceColor = (theme: Theme, stance: Stance): string => {
  if (stance === 'supports') return theme.palette.desk.verdict.verified.main;
  if (stance === 'contradicts') return theme.palette.desk.verdict.contradicted.main;
  return theme.palette.text.secondary;
};

const ICONS = { supports: AddCircleIcon, contradicts: RemoveCircleIcon, context: NotesIcon };

export function StanceIcon({ stance }: { stance: Stance }) {
  const Icon = ICONS[stance];
  return <Icon aria-hidden sx={{ fontSize: 16, color: (theme) => stanceColor(theme, stance) }} />;
}
