import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

const ADMIN = /node_modules[\\/](react-admin|ra-[^\\/]+|@mui[\\/](?!x-|stylis-|icons-)[^\\/]+|@emotion[\\/][^\\/]+|@tanstack[\\/](react-query|query-core)|react-hook-form|lodash|@popperjs|polyglot)[\\/]/;
/** Of these, what only lists and forms have. */
const LISTS = /node_modules[\\/](ra-ui-materialui[\\/]dist[\\/](list|input|field|form|detail)|ra-core[\\/]dist[\\/](form|dataTable|controller[\\/](list|input|field))|@mui[\\/]material[\\/]esm[\\/](Autocomplete|useAutocomplete|Slider|Table|Pagination|internal[\\/]svg-icons)|react-hook-form)/;

const ICONS = /node_modules[\\/]@mui[\\/]icons-material[\\/]/;

/** Hand-made groups: the default chunking loads 19 files before the first paint. What lists need waits for the first list. */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/, priority: 30 },
  { name: 'admin', test: (id: string) => ADMIN.test(id) && !LISTS.test(id), priority: 20 },
  { name: 'fields', test: LISTS, tags: ['$initial' as const], priority: 15 },
  { name: 'lists', test: LISTS, priority: 10 },
  { name: 'icons', test: ICONS, tags: ['$initial' as const], priority: 15 },
  { name: 'more-icons', test: ICONS, priority: 10 },
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The API replaces the placeholder with a fresh nonce for every request.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': API, '/admin': API } },
  build: {
    outDir: '../dist/frontend',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: 'hidden',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
