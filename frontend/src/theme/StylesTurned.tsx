import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { type ReactNode, useMemo } from 'react';
import { useShown } from '../i18n/locale';

/** Styles are allowed by the page's nonce alone; without it the policy would refuse them. */
const nonceOfPage = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** The styles of the page, turned round for languages that are written from right to left. */
export function StylesTurned({ children }: { children: ReactNode }) {
  const { stylisPlugins } = useShown();
  const cache = useMemo(
    () => createCache({ key: stylisPlugins ? 'rtl' : 'css', prepend: true, nonce: nonceOfPage(), ...(stylisPlugins ? { stylisPlugins } : {}) }),
    [stylisPlugins],
  );
  return <CacheProvider value={cache}>{children}</CacheProvider>;
}
