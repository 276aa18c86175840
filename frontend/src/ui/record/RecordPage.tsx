import { useShowController, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { NotFoundPage } from '../../layout/plainPages';
import { WHOLE } from '../../providers/useWhole';
import { ErrorNotice, LoadingLines } from '../states';

/** The page says itself what went wrong: nobody is sent back to the list with a passing message. */
const stayHere = () => undefined;

interface RecordPageProps<Item extends RaRecord> {
  /** The list knows less of the record than its page shows. */
  whole?: boolean;
  children: (record: Item, reload: () => Promise<unknown>) => ReactNode;
}

/** One record of the resource at the address, with what is shown while it loads and when it can't be. */
export function RecordPage<Item extends RaRecord>({ whole = false, children }: RecordPageProps<Item>) {
  const { record, error, refetch } = useShowController<Item>({ queryOptions: { onError: stayHere, ...(whole ? { meta: WHOLE } : {}) } });
  if (record) return <>{children(record, refetch)}</>;
  if (!error) return <LoadingLines lines={8} />;
  // An address with a typing mistake in its id is answered with 422.
  const isNowhere = [404, 422].includes(Number((error as { status?: unknown }).status));
  return isNowhere ? <NotFoundPage /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
}
