import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useMutation } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { earlierChecks, messageOf, type ImportedChecks } from '../../api';
import { useT } from '../../i18n';

const KINDS = '.json,.jsonld,.jsonl,.csv,application/json,application/ld+json,text/csv';

/** Takes a file, then says what became of each of its entries: nothing is left out in silence. */
export default function ImportDialog({ onClose, onImported }: { onClose: () => void; onImported: () => void }) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: earlierChecks.import, onSuccess: onImported });
  const send = () => {
    setMissing(file === null);
    if (file) mutate(file);
  };
  const again = () => {
    setFile(null);
    reset();
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setMissing(false);
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="import-title">
      <DialogTitle id="import-title">{t('earlierChecks.dialog.title')}</DialogTitle>
      <DialogContent>
        {(error !== null || missing) && (
          <Alert severity="error" role="alert" sx={{ mb: 1.5 }}>
            {missing ? t('earlierChecks.dialog.needed') : messageOf(error)}
          </Alert>
        )}
        {!data && <DropZone file={file} onFile={choose} />}
        <Box role="status">{data && <Outcome outcome={data} />}</Box>
      </DialogContent>
      <DialogActions>
        {data && (
          <Button color="inherit" onClick={again}>
            {t('earlierChecks.dialog.another')}
          </Button>
        )}
        <Button color={data ? 'primary' : 'inherit'} variant={data ? 'contained' : 'text'} disabled={isPending} onClick={onClose}>
          {t(data ? 'ui.close' : 'ui.cancel')}
        </Button>
        {!data && (
          <Button variant="contained" loading={isPending} onClick={send}>
            {t('earlierChecks.dialog.submit')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function DropZone({ file, onFile }: { file: File | null; onFile: (file: File | undefined) => void }) {
  const t = useT();
  const [over, setOver] = useState(false);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <Box component="label" onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop} sx={{ position: 'relative', display: 'grid', justifyItems: 'center', alignContent: 'center', gap: 0.75, minHeight: 170, p: 3, textAlign: 'center', cursor: 'pointer', border: 1.5, borderStyle: 'dashed', borderRadius: 1, borderColor: over ? 'primary.main' : 'text.disabled', bgcolor: over ? 'action.selected' : 'transparent', '&:hover': { bgcolor: 'action.hover' }, '&:has(input:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 } }}>
      <input type="file" accept={KINDS} onChange={({ target }) => onFile(target.files?.[0])} aria-describedby="import-help" style={visuallyHidden} />
      <UploadFileIcon aria-hidden sx={{ fontSize: 34, color: 'text.secondary' }} />
      <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {file ? file.name : t('earlierChecks.dialog.drop')}
      </Typography>
      <Typography id="import-help" component="span" variant="body2" color="textSecondary">
        {t('earlierChecks.dialog.help')}
      </Typography>
    </Box>
  );
}

function Outcome({ outcome: { read, imported, known, refused } }: { outcome: ImportedChecks }) {
  const t = useT();
  const count = read - imported - known;
  const title = t('earlierChecks.dialog.refused', { smart_count: count });
  const said = [t('earlierChecks.dialog.read', { smart_count: read }), t('earlierChecks.dialog.imported', { smart_count: imported }), known > 0 && t('earlierChecks.dialog.known', { smart_count: known })];
  return (
    <>
      <Typography>{said.filter(Boolean).join(' ')}</Typography>
      {refused.length > 0 && (
        <Box sx={{ mt: 1.5 }}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {title}
          </Typography>
          <TableContainer tabIndex={0} role="group" aria-label={title} sx={{ maxHeight: 300, border: 1, borderColor: 'divider', borderRadius: 1 }}>
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell>{t('earlierChecks.dialog.where')}</TableCell>
                  <TableCell>{t('earlierChecks.dialog.why')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {refused.map(({ at, why }, index) => (
                  <TableRow key={index}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>
                      <bdi>{at}</bdi>
                    </TableCell>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>{why}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          {count > refused.length && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
              {t('earlierChecks.dialog.first', { smart_count: refused.length })}
            </Typography>
          )}
        </Box>
      )}
    </>
  );
}
