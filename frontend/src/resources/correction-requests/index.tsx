import { lazy } from 'react';

const CorrectionRequestList = lazy(() => import('./CorrectionRequestList'));
const CorrectionRequestShow = lazy(() => import('./CorrectionRequestShow'));

export const correctionRequestsResource = { list: CorrectionRequestList, show: CorrectionRequestShow };
