import type { Claim } from '../../api';

export interface ClaimDialogProps {
  claim: Claim;
  open: boolean;
  onClose: () => void;
  /** Loads the claim again. */
  onDone: () => Promise<void>;
}
