import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';
import { StylesTurned } from './theme/StylesTurned';

const router = createBrowserRouter([{ path: '*', element: <App /> }]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StylesTurned>
      <RouterProvider router={router} />
    </StylesTurned>
  </StrictMode>,
);
