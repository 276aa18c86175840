import rightToLeft from '@mui/stylis-plugin-rtl';
import { prefixer } from 'stylis';

/** Turns styles round, after they were given their prefixes. Loaded with a language that is written from right to left. */
export const RIGHT_TO_LEFT = [prefixer, rightToLeft];
