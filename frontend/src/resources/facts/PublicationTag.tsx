import type { PublicationState } from '../../api';
import { useT } from '../../i18n';
import { Tag } from '../../ui';

/** Whether readers see it; nothing where they do, as that is the rule. */
export function PublicationTag({ state }: { state: PublicationState }) {
  const t = useT();
  if (state === 'published') return null;
  return <Tag tone="warning">{t(`facts.state.${state}`)}</Tag>;
}
