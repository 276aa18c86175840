import { useRef } from 'react';
import { articles, uuid, type ArticleFields, type IngestReceipt } from '../../api';

export type Ingest = (content: { text: string } | { file: File }, fields: ArticleFields) => Promise<IngestReceipt>;

/** Sends an article; the same one sent again, after an answer that got lost, has the same key and is taken in once. */
export function useIngest(): Ingest {
  const sent = useRef({ what: '', key: '' });
  return (content, about) => {
    const fields = Object.fromEntries(Object.entries(about as Record<string, string>).filter(([, value]) => value.trim() !== ''));
    const file = 'file' in content ? [content.file.name, content.file.size, content.file.lastModified] : null;
    const what = JSON.stringify(file ? [file, fields] : [content, fields]);
    if (sent.current.what !== what) sent.current = { what, key: uuid() };
    const { key } = sent.current;
    return 'file' in content ? articles.upload(content.file, fields, key) : articles.ingest({ ...content, ...fields }, key);
  };
}
