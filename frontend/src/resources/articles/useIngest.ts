import { articles, type ArticleFields, type IngestReceipt } from '../../api';
import { useIdempotencyKey } from '../../ui/form';

export type Ingest = (content: { text: string } | { file: File }, fields: ArticleFields) => Promise<IngestReceipt>;

/** Sends an article; the same one sent again is taken in once. */
export function useIngest(): Ingest {
  const keyOf = useIdempotencyKey();
  return (content, about) => {
    const fields = Object.fromEntries(Object.entries(about as Record<string, string>).filter(([, value]) => value.trim() !== ''));
    if (!('file' in content)) return articles.ingest({ ...content, ...fields }, keyOf([content, fields]));
    const { file } = content;
    return articles.upload(file, fields, keyOf([file.name, file.size, file.lastModified, fields]));
  };
}
