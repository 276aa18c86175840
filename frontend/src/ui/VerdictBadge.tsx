import BalanceIcon from '@mui/icons-material/Balance';
import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import HighlightOffIcon from '@mui/icons-material/HighlightOffOutlined';
import { Box, type SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import type { Verdict } from '../domain';
import { useT } from '../i18n';

const ICONS: Record<Verdict, ComponentType<SvgIconProps>> = {
  verified: CheckCircleIcon,
  contradicted: HighlightOffIcon,
  conflicting_evidence: BalanceIcon,
  not_enough_evidence: HelpIcon,
  not_checkable: BlockIcon,
};

export function VerdictIcon({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  const Icon = ICONS[verdict];
  return <Icon aria-hidden sx={{ fontSize: size, color: (theme) => theme.palette.desk.verdict[verdict].main }} />;
}

/** A verdict is never colour alone: icon, word and colour always go together. */
export function VerdictBadge({ verdict }: { verdict: Verdict | null }) {
  const t = useT();
  if (!verdict) return null;
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        py: '1px',
        borderRadius: '6px',
        fontSize: '0.8rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
        color: theme.palette.desk.verdict[verdict].main,
        backgroundColor: theme.palette.desk.verdict[verdict].soft,
      })}
    >
      <VerdictIcon verdict={verdict} size={15} />
      {t(`verdict.${verdict}`)}
    </Box>
  );
}
