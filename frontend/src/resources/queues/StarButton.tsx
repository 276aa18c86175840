import StarIcon from '@mui/icons-material/Star';
import StarBorderIcon from '@mui/icons-material/StarBorder';
import { IconButton } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queues, type Queue } from '../../api';
import { useT } from '../../i18n';

/** One's own star: such queues come first in lists and pickers. */
export function StarButton({ queue }: { queue: Queue }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => queues.star(queue.id, !queue.starred),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['queues'] }),
  });
  const label = t('queues.star', { name: queue.name });
  return (
    <IconButton
      size="small"
      aria-label={label}
      aria-pressed={queue.starred}
      title={label}
      disabled={isPending}
      onClick={(event) => {
        event.stopPropagation();
        mutate();
      }}
    >
      {queue.starred ? <StarIcon fontSize="small" sx={{ color: 'warning.main' }} /> : <StarBorderIcon fontSize="small" />}
    </IconButton>
  );
}
