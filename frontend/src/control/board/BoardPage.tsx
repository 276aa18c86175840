import { Alert, Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { CanAccess } from 'ra-core';
import { useParams } from 'react-router-dom';
import { useT } from '../../i18n';
import { AccessDeniedPage } from '../../layout/plainPages';
import { ErrorNotice, LoadingLines, PageHeader } from '../../ui';
import { BackLink } from '../../ui/record';
import { useBoard, useLookAgain } from '../useControl';
import { Board } from './Board';
import { useGiving } from './useGiving';

export default function BoardPage() {
  const { queueId = '' } = useParams();
  return (
    <CanAccess resource="control-room" action="edit" accessDenied={<AccessDeniedPage />}>
      <BoardOfQueue key={queueId} queueId={queueId} />
    </CanAccess>
  );
}

/** What waits in a queue and who has what of it; a claim is given to somebody by dragging it, or from its menu. */
function BoardOfQueue({ queueId }: { queueId: string }) {
  const t = useT();
  const { data, error, refetch } = useBoard(queueId);
  const giving = useGiving(useLookAgain());
  return (
    <>
      <BackLink to="/control-room">{t('control.back')}</BackLink>
      {data && <PageHeader title={t('control.boardTitle', { queue: data.queue.name })} intro={t('control.boardIntro')} />}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines />}
      <Box role="status" sx={visuallyHidden}>
        {giving.refusal === null && giving.done}
      </Box>
      {giving.refusal !== null && (
        <Alert severity="error" role="alert" onClose={giving.forget} sx={{ mb: 2 }}>
          {t('control.refused')} {giving.refusal}
        </Alert>
      )}
      {data && <Board board={data} giving={giving} />}
    </>
  );
}
