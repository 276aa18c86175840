import type { ClaimState } from '../domain';
import { useT } from '../i18n';
import { Tag } from './Tag';

export function StateTag({ state }: { state: ClaimState }) {
  const t = useT();
  return <Tag tone={state === 'decided' || state === 'disputed' ? 'warning' : 'outlined'}>{t(`state.${state}`)}</Tag>;
}
