import type { CorrectionRequestState } from '../../api';
import { useT } from '../../i18n';
import { Tag } from '../../ui';

export function RequestStateTag({ state }: { state: CorrectionRequestState }) {
  const t = useT();
  return <Tag tone={state === 'open' ? 'warning' : 'outlined'}>{t(`corrections.state.${state}`)}</Tag>;
}
