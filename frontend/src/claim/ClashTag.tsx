import CallSplitIcon from '@mui/icons-material/CallSplitOutlined';
import { useT } from '../i18n';
import { Tag } from '../ui';

/** How many other claims say otherwise; nothing where none does. */
export function ClashTag({ clashes }: { clashes: number }) {
  const t = useT();
  if (clashes === 0) return null;
  return (
    <Tag tone="warning">
      <CallSplitIcon aria-hidden sx={{ fontSize: 14 }} />
      {t('relations.chip', { smart_count: clashes })}
    </Tag>
  );
}
