import { Box } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';

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

/** Moves the nearest pane, never the page. */
function keepInView(card: HTMLElement | null): void {
  let pane = card?.parentElement ?? null;
  while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
  if (!card || !pane || pane === document.documentElement || pane === document.body) return;
  const [inner, outer] = [card.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top + 12;
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom + 12;
}
