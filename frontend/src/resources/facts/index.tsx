import { lazy } from 'react';
import { Route } from 'react-router-dom';

const FactList = lazy(() => import('./FactList'));
const FactShow = lazy(() => import('./FactShow'));
const ReadyList = lazy(() => import('./ReadyList'));

export const facts = {
  list: FactList,
  show: FactShow,
  children: <Route path="ready" element={<ReadyList />} />,
};
