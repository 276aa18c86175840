import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Link, type LinkProps } from '@mui/material';
import { useT } from '../i18n';

/** Addresses come from articles and reviewers: only http and https are ever followed. */
export const isHttpUrl = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);

export function ExternalLink({ href, children, ...props }: { href: string } & Omit<LinkProps, 'href'>) {
  const t = useT();
  if (!isHttpUrl(href)) return <>{children}</>;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer nofollow" title={t('ui.opensNewTab')} {...props}>
      {children}
      <OpenInNewIcon aria-hidden sx={{ fontSize: '0.95em', ml: 0.4, verticalAlign: '-0.12em' }} />
    </Link>
  );
}
