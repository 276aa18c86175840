import { alpha, type PaletteOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { SANS } from './fonts';
import { dark, light } from './palette';

export { SERIF, TABULAR } from './fonts';

const heading = { fontWeight: 650, letterSpacing: '-0.012em' };

function themeOf(palette: PaletteOptions): RaThemeOptions {
  return {
    palette,
    shape: { borderRadius: 7 },
    sidebar: { width: 208, closedWidth: 52 },
    typography: {
      fontFamily: SANS,
      fontSize: 13.5,
      h1: { ...heading, fontSize: '1.35rem' },
      h2: { ...heading, fontSize: '1.1rem' },
      h3: { ...heading, fontSize: '0.95rem' },
      h4: { ...heading, fontSize: '0.95rem' },
      h5: { ...heading, fontSize: '0.9rem' },
      h6: { ...heading, fontSize: '0.9rem' },
      overline: { fontSize: '0.7rem', fontWeight: 650, letterSpacing: '0.06em', lineHeight: 1.6 },
    },
    components: {
      ...components,
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': { outline: `2px solid ${alpha(palette.mode === 'dark' ? '#a9b4ff' : '#4338ca', 0.9)}`, outlineOffset: 1 },
          // Inputs draw their own border; what can't be tabbed to is only focused by the program.
          '.MuiOutlinedInput-root :focus-visible, [tabindex="-1"]:focus-visible': { outline: 'none' },
          '@media (prefers-reduced-motion: reduce)': { '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' } },
        },
      },
    },
  };
}

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
