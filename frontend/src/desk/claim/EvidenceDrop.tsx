import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Alert, Box, IconButton, Tooltip, Typography } from '@mui/material';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { type EvidenceFiles } from './useEvidenceFiles';

const KINDS = '.pdf,.png,.jpg,.jpeg,.txt,.html,.htm';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Takes files that are dropped on what is inside. */
export function EvidenceDrop({ files, disabled, children }: { files: EvidenceFiles; disabled: boolean; children: ReactNode }) {
  const t = useT();
  const [over, setOver] = useState(0);
  const wanted = (event: DragEvent): boolean => !disabled && hasFiles(event);
  const ending = () => setOver((count) => Math.max(0, count - 1));
  return (
    <Box
      onDragEnter={(event) => wanted(event) && setOver((count) => count + 1)}
      onDragLeave={ending}
      onDragOver={(event) => wanted(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!wanted(event)) return;
        event.preventDefault();
        setOver(0);
        files.take(event.dataTransfer.files);
      }}
      sx={{ position: 'relative', minHeight: 0 }}
    >
      {children}
      {over > 0 && (
        <Box sx={{ position: 'absolute', inset: -4, display: 'grid', placeItems: 'center', border: 2, borderStyle: 'dashed', borderColor: 'primary.main', borderRadius: 1, bgcolor: 'background.paper', opacity: 0.94, pointerEvents: 'none' }}>
          <Typography fontWeight={600}>{t('evidence.file.drop')}</Typography>
        </Box>
      )}
      {files.uploading !== null && (
        <Typography variant="body2" color="textSecondary" role="status" sx={{ mt: 0.75 }}>
          {t('evidence.file.uploading', { name: files.uploading })}
        </Typography>
      )}
      {files.failure !== null && (
        <Alert severity="warning" onClose={files.dismiss} closeText={t('evidence.file.close')} sx={{ mt: 0.75 }}>
          {files.failure}
        </Alert>
      )}
    </Box>
  );
}

/** The same for whoever does not drag. */
export function FileButton({ files, disabled }: { files: EvidenceFiles; disabled: boolean }) {
  const t = useT();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tooltip title={t('evidence.file.choose')}>
        <span>
          <IconButton size="small" disabled={disabled || files.uploading !== null} onClick={() => inputRef.current?.click()} aria-label={t('evidence.file.choose')}>
            <AttachFileIcon fontSize="small" />
          </IconButton>
        </span>
      </Tooltip>
      <input
        ref={inputRef}
        type="file"
        accept={KINDS}
        hidden
        aria-label={t('evidence.file.choose')}
        onChange={(event) => {
          files.take(event.target.files);
          event.target.value = '';
        }}
      />
    </>
  );
}
