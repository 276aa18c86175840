import { Box, type BoxProps } from '@mui/material';
import { styled } from '@mui/material/styles';
import { SERIF } from '../theme';

const Quoted = styled(Box)({ fontFamily: SERIF, overflowWrap: 'anywhere' });

/** Quoted words: article, claim, evidence. The direction follows the text itself. */
export const Serif = (props: BoxProps) => <Quoted dir="auto" {...props} />;
