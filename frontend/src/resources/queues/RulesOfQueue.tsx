import AltRouteIcon from '@mui/icons-material/AltRoute';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { Section } from '../../ui/record';
import { RulesInWords } from '../routing-rules/RulesInWords';

/** The live rules that lead here, and the way to where they are changed. */
export function RulesOfQueue({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <Section title={t('queues.rules.title')} intro={t(queue.isFallback ? 'queues.fallbackHelp' : 'queues.rules.introQueue')}>
      <RulesInWords queue={queue} />
      <Button component={Link} to="/routing-rules" size="small" startIcon={<AltRouteIcon />} sx={{ mt: 1.5 }}>
        {t('queues.rules.open')}
      </Button>
    </Section>
  );
}
