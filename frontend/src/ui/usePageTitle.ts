import { useEffect } from 'react';
import { useT } from '../i18n';

/** The browser tab's name while the page is shown. */
export function usePageTitle(title: string): void {
  const t = useT();
  const name = t('app.name');
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
    return () => {
      document.title = name;
    };
  }, [title, name]);
}
