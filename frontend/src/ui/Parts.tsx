import { Fragment, type ReactNode } from 'react';

/** Words of several hands on one line, each in its own direction: Arabic beside a date takes none of its figures along. Empty parts are left out. */
export function Parts({ of: parts }: { of: readonly ReactNode[] }) {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== false && part !== '')
    .map((part, index) => (
      <Fragment key={index}>
        {index > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
