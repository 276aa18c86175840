import { CanAccess, useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import type { IngestReceipt } from '../../api';
import { useT } from '../../i18n';
import { AccessDeniedPage } from '../../layout/plainPages';
import { PageHeader } from '../../ui';
import { IngestForm } from './IngestForm';

export default function ArticleCreate() {
  return (
    <CanAccess resource="articles" action="create" accessDenied={<AccessDeniedPage />}>
      <CreatePage />
    </CanAccess>
  );
}

function CreatePage() {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  /** To the article's own page, which shows how far it is, or says that it was here before. */
  const open = ({ id, existing }: IngestReceipt) => {
    if (!existing) notify(t('articles.create.added'), { type: 'success' });
    void navigate(`/articles/${id}/show`, { state: { existing } });
  };
  return (
    <>
      <PageHeader title={t('articles.create.title')} intro={t('articles.create.intro')} />
      <IngestForm onDone={open} />
    </>
  );
}
