import { useController, type Control } from 'react-hook-form';
import type { KeyScope } from '../../api';
import { useT } from '../../i18n';
import { CheckGroup } from '../../ui/form';
import type { KeyForm } from './keyForm';

const SCOPES: readonly KeyScope[] = ['read', 'ingest'];

/** What the key is made for, each with what that opens. */
export function ScopeChoice({ control }: { control: Control<KeyForm> }) {
  const t = useT();
  const { field, fieldState } = useController({ control, name: 'scopes', rules: { validate: (scopes) => scopes.length > 0 || t('apiKeys.scopeNeeded') } });
  return (
    <CheckGroup
      title={t('apiKeys.scopes')}
      options={SCOPES.map((value) => ({ value, label: t(`apiKeys.scope.${value}`), help: t(`apiKeys.scopeHelp.${value}`) }))}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
