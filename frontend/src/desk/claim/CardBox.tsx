import { Box } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { keepInView } from '../../ui/keepInView';

interface CardBoxProps {
  /** Under the cursor of J and K. */
  current: boolean;
  onPoint: () => void;
  label: string;
  children: ReactNode;
}

/** One card of the claim pane; the cursor follows the pointer, and the pane follows the cursor. */
export function CardBox({ current, onPoint, label, children }: CardBoxProps) {
  const ref = useRef<HTMLDivElement>(null);
  const wasCurrent = useRef(current);
  useEffect(() => {
    if (current && !wasCurrent.current) keepInView(ref.current);
    wasCurrent.current = current;
  }, [current]);
  return (
    <Box
      ref={ref}
      role="group"
      aria-label={label}
      aria-current={current || undefined}
      onPointerDown={onPoint}
      sx={{
        p: 1.25,
        borderRadius: 1,
        border: 1,
        borderColor: current ? 'primary.main' : 'divider',
        boxShadow: current ? (theme) => `inset 0 0 0 1px ${theme.palette.primary.main}` : 'none',
        bgcolor: 'background.paper',
      }}
    >
      {children}
    </Box>
  );
}
