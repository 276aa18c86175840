import { alpha, type PaletteOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { deepmerge } from '@mui/utils';
import { ENGLISH, type Loaded } from '../i18n/locale';
import { componentsFor } from './components';
import { SANS } from './fonts';
import { dark, light } from './palette';
import type { Density } from './useTaste';

export { SERIF, TABULAR } from './fonts';

const heading = { fontWeight: 650, letterSpacing: '-0.012em' };

const NO_MOTION = { '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' } };

/** Icons that point along the line point the other way where lines run the other way. Those of pages and menus MUI turns itself. */
const POINTING = ['ArrowBackIcon', 'ArrowForwardIcon', 'OpenInNewIcon', 'UndoIcon', 'PlayArrowIcon', 'LogoutOutlinedIcon', 'HelpOutlineOutlinedIcon'];
const ARROWS_TURNED = { [`html[dir="rtl"] :is(${POINTING.map((name) => `[data-testid="${name}"]`).join(', ')})`]: { transform: 'scaleX(-1)' } };

function themeOf(palette: PaletteOptions, { direction, muiTheme, loading }: Loaded, density: Density, still: boolean): RaThemeOptions {
  const ours: RaThemeOptions = {
    palette,
    direction,
    shape: { borderRadius: 7 },
    sidebar: { width: 208, closedWidth: 52 },
    typography: {
      fontFamily: SANS,
      fontSize: density === 'compact' ? 12.5 : 13.5,
      h1: { ...heading, fontSize: '1.35rem' },
      h2: { ...heading, fontSize: '1.1rem' },
      h3: { ...heading, fontSize: '0.95rem' },
      h4: { ...heading, fontSize: '0.95rem' },
      h5: { ...heading, fontSize: '0.9rem' },
      h6: { ...heading, fontSize: '0.9rem' },
      overline: { fontSize: '0.7rem', fontWeight: 650, letterSpacing: '0.06em', lineHeight: 1.6 },
    },
    components: {
      ...componentsFor(loading, density),
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': { outline: `2px solid ${alpha(palette.mode === 'dark' ? '#a9b4ff' : '#4338ca', 0.9)}`, outlineOffset: 1 },
          // Inputs draw their own border; what can't be tabbed to is only focused by the program.
          '.MuiOutlinedInput-root :focus-visible, [tabindex="-1"]:focus-visible': { outline: 'none' },
          ...(still ? NO_MOTION : { '@media (prefers-reduced-motion: reduce)': NO_MOTION }),
          ...ARROWS_TURNED,
        },
      },
    },
  };
  return deepmerge<RaThemeOptions>(muiTheme, ours);
}

/** Both themes for a language and what a person likes. */
export const themesFor = (shown: Loaded, density: Density, still: boolean) => ({
  light: themeOf(light, shown, density, still),
  dark: themeOf(dark, shown, density, still),
});

export const { light: lightTheme, dark: darkTheme } = themesFor(ENGLISH, 'comfortable', false);
