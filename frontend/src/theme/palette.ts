import type { PaletteOptions } from '@mui/material/styles';
import type { Verdict } from '../domain';

/** One colour for words on a plain background, one quiet fill for badges. */
export interface Tone {
  main: string;
  soft: string;
}

interface DeskPalette {
  verdict: Record<Verdict, Tone>;
  /** The sighting under review in its article. */
  mark: { fill: string; line: string };
  sidebar: string;
  /** Panes that stand beside the text. */
  quiet: string;
}

declare module '@mui/material/styles' {
  interface Palette {
    desk: DeskPalette;
  }
  interface PaletteOptions {
    desk: DeskPalette;
  }
}

// Blue-green against orange-red, purple and ochre: told apart with any colour vision, and always beside a word and an icon.
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#4338ca', dark: '#3730a3', light: '#6366f1', contrastText: '#ffffff' },
  secondary: { main: '#4b5163', contrastText: '#ffffff' },
  error: { main: '#b3260e' },
  warning: { main: '#8a5300' },
  success: { main: '#00695c' },
  info: { main: '#1d5fa8' },
  background: { default: '#ffffff', paper: '#ffffff' },
  text: { primary: '#151823', secondary: '#545b6d', disabled: '#8b91a1' },
  divider: '#e3e5ec',
  action: { hover: 'rgba(67, 56, 202, 0.05)', selected: 'rgba(67, 56, 202, 0.09)' },
  desk: {
    verdict: {
      verified: { main: '#00666b', soft: '#e0f4f3' },
      contradicted: { main: '#b03a06', soft: '#fdebe2' },
      conflicting_evidence: { main: '#7027b8', soft: '#f3eafc' },
      not_enough_evidence: { main: '#7a5600', soft: '#fbf1d5' },
      not_checkable: { main: '#4b5163', soft: '#eceef3' },
    },
    mark: { fill: '#fdefc4', line: '#d98c00' },
    sidebar: '#f6f7fa',
    quiet: '#f8f9fb',
  },
};

export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#a9b4ff', dark: '#818cf8', light: '#c7d0ff', contrastText: '#12141c' },
  secondary: { main: '#b4bacb', contrastText: '#12141c' },
  error: { main: '#ff9b85' },
  warning: { main: '#f2c063' },
  success: { main: '#5fd3c4' },
  info: { main: '#8cc2ff' },
  background: { default: '#11131a', paper: '#171a23' },
  text: { primary: '#e8eaf1', secondary: '#a6adbd', disabled: '#6e7587' },
  divider: '#2b2f3c',
  action: { hover: 'rgba(169, 180, 255, 0.07)', selected: 'rgba(169, 180, 255, 0.14)' },
  desk: {
    verdict: {
      verified: { main: '#62d0cd', soft: '#12312f' },
      contradicted: { main: '#ff9d70', soft: '#3b2015' },
      conflicting_evidence: { main: '#cfa8ff', soft: '#2d2140' },
      not_enough_evidence: { main: '#ecc45c', soft: '#352b10' },
      not_checkable: { main: '#b4bacb', soft: '#262a35' },
    },
    mark: { fill: '#4b3b0c', line: '#f0b429' },
    sidebar: '#14161e',
    quiet: '#14161e',
  },
};
