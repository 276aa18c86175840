import { lazy } from 'react';

export const exportsResource = { list: lazy(() => import('./ExportList')) };
