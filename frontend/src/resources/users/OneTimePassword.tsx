import { useT } from '../../i18n';
import { ShownOnce } from '../../ui/form';

interface OneTimePasswordProps {
  name: string;
  password: string;
  onClose: () => void;
}

export function OneTimePassword({ name, password, onClose }: OneTimePasswordProps) {
  const t = useT();
  return (
    <ShownOnce
      title={t('people.password.title', { name })}
      label={t('people.password.label')}
      secret={password}
      copy={t('people.password.copy')}
      warning={t('people.password.once')}
      done={t('people.password.done')}
      onClose={onClose}
    />
  );
}
