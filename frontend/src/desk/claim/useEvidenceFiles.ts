import { useState } from 'react';
import { evidenceApi, messageOf, uuid } from '../../api';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';
import { citeFile } from './citeCopy';

const FILE_BYTES_MAX = 10_000_000;

export interface EvidenceFiles {
  uploading: string | null;
  failure: string | null;
  take: (files: FileList | null) => void;
  dismiss: () => void;
}

/** Files that become evidence: archived first, then a card of their own. */
export function useEvidenceFiles(): EvidenceFiles {
  const t = useT();
  const { session, item, cards } = useDesk();
  const [uploading, setUploading] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { id } = item.assignment;
  const archive = async (file: File) => {
    const fail = (reason: string) => setFailure(t('evidence.file.failed', { name: file.name, reason }));
    if (file.size > FILE_BYTES_MAX) return fail(t('evidence.file.tooLarge'));
    setFailure(null);
    setUploading(file.name);
    try {
      const capture = await evidenceApi.upload(file, uuid());
      const at = citeFile(session, id, capture, new URL(evidenceApi.fileUrl(capture.id), window.location.href).href);
      if (at !== null) cards.edit(at);
    } catch (error) {
      fail(messageOf(error));
    } finally {
      setUploading(null);
    }
  };
  return {
    uploading,
    failure,
    take: (files) => {
      const [file] = files ?? [];
      if (file && item.hold === 'held') void archive(file);
    },
    dismiss: () => setFailure(null),
  };
}
