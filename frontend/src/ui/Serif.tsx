import { Box, type BoxProps } from '@mui/material';
import { SERIF } from '../theme';

/** Quoted words: article, claim, evidence. The direction follows the text itself. */
export function Serif({ sx, ...props }: BoxProps) {
  return (
    <Box
      dir="auto"
      {...props}
      sx={[{ fontFamily: SERIF, overflowWrap: 'anywhere' }, ...(Array.isArray(sx) ? sx : [sx])]}
    />
  );
}
