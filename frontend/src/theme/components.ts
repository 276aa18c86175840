import type { Components, Theme } from '@mui/material/styles';
import { TABULAR } from './fonts';
import type { Density } from './useTaste';

type Overrides = Components<Theme> & Record<string, unknown>;

const line = (theme: Theme) => `1px solid ${theme.palette.divider}`;

/** Small outlined inputs, plain buttons, lines instead of shadows. */
const inputs: Overrides = {
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiOutlinedInput: { styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.palette.background.paper }) } },
  // Not on a phone: below 16px it would zoom in on every field.
  MuiInputBase: { styleOverrides: { root: ({ theme }) => ({ [theme.breakpoints.up('sm')]: { fontSize: '0.9rem' } }) } },
  MuiInputLabel: { styleOverrides: { root: ({ theme }) => ({ [theme.breakpoints.up('sm')]: { fontSize: '0.9rem' } }) } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2 } } },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { textTransform: 'none', fontWeight: 600, whiteSpace: 'nowrap' },
      outlined: ({ theme }) => ({ borderColor: theme.palette.divider }),
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 8 } } },
  MuiToggleButton: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 40, padding: '8px 14px' } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  // react-admin puts the name on the span around the box, where no screen reader looks for it.
  MuiCheckbox: {
    defaultProps: {
      size: 'small',
      slotProps: {
        input: (owner: object) => ('aria-label' in owner ? { 'aria-label': String(owner['aria-label']) } : {}),
        root: { 'aria-label': undefined },
      },
    } as never,
  },
};

const surfaces: Overrides = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { styleOverrides: { root: ({ theme }) => ({ border: line(theme), boxShadow: 'none' }) } },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => ({ border: line(theme), boxShadow: theme.shadows[6] }) } },
  MuiMenu: { styleOverrides: { paper: ({ theme }) => ({ border: line(theme), boxShadow: theme.shadows[6] }) } },
  MuiDialog: { styleOverrides: { paper: ({ theme }) => ({ border: line(theme), boxShadow: theme.shadows[12] }) } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.05rem', fontWeight: 650, paddingBottom: 8 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 18px' } } },
  MuiAppBar: {
    defaultProps: { elevation: 0, color: 'inherit' },
    styleOverrides: { root: ({ theme }) => ({ borderBottom: line(theme), backgroundColor: theme.palette.background.paper }) },
  },
  MuiTooltip: { defaultProps: { enterDelay: 300, arrow: false } },
  MuiAlert: {
    styleOverrides: { root: { borderRadius: 8, alignItems: 'center' }, standard: ({ theme }) => ({ border: line(theme) }) },
  },
  MuiChip: { styleOverrides: { root: { fontWeight: 500, borderRadius: 6 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
};

const tablesOf = (density: Density): Overrides => ({
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderBottomColor: theme.palette.divider, ...TABULAR }),
      head: ({ theme }) => ({ color: theme.palette.text.secondary, fontWeight: 600, fontSize: '0.78rem' }),
      sizeSmall: { padding: density === 'compact' ? '4px 10px' : '8px 12px' },
    },
  },
  MuiTablePagination: { styleOverrides: { root: TABULAR } },
  MuiTableSortLabel: { styleOverrides: { root: { fontWeight: 600 } } },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 34 } } },
});

const reactAdmin: Overrides = {
  RaList: { defaultProps: { perPage: 25, exporter: false } },
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-headerCell': { backgroundColor: 'transparent' } } } },
  RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', paddingLeft: 16 } } },
};

/** @param loading the name of the framework's own wheel in the top bar, which has none */
export const componentsFor = (loading: string, density: Density): Overrides => ({
  ...inputs,
  ...surfaces,
  ...tablesOf(density),
  ...reactAdmin,
  MuiCircularProgress: { defaultProps: { 'aria-label': loading } },
});
