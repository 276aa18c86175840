import { HttpError, type DataProvider, type FilterPayload, type GetListParams, type GetListResult, type RaRecord } from 'ra-core';
import { articles, request, uuid, type ArticleFields, type PageOf } from '../api';
import { baseQuery, CursorBook } from './listQuery';

/** The parts of a record that a person may change; everything else is the server's. */
const EDITABLE: Record<string, readonly string[]> = {
  queues: ['name', 'description', 'guidelines', 'leaseMinutes', 'paused', 'reviewPolicy', 'allowedVerdicts', 'workOrder', 'holdLimit', 'slaHours', 'goldPercent', 'members'],
  users: ['name', 'role', 'disabled'],
};

type Fields = Record<string, unknown>;

const cursors = new CursorBook();

async function getList(resource: string, params: GetListParams): Promise<GetListResult> {
  const pagination = params.pagination ?? { page: 1, perPage: 25 };
  const query = baseQuery((params.filter ?? {}) as FilterPayload, params.sort, pagination.perPage);
  const page = cursors.pageQuery(resource, query, pagination);
  if (!page) throw new HttpError('This page is too deep to jump to. Narrow the list with a filter.', 400);
  const answer = await request<PageOf<RaRecord>>('GET', `/${resource}`, {
    query: { ...query, ...page },
    signal: params.signal,
  });
  cursors.remember(resource, query, pagination.page, answer.page.after);
  return {
    data: answer.data,
    total: answer.page.totalIsExact ? answer.page.total : undefined,
    pageInfo: { hasNextPage: answer.page.after !== null, hasPreviousPage: pagination.page > 1 },
    meta: answer.page,
  };
}

const getOne = (resource: string, id: unknown, signal?: AbortSignal) =>
  request<RaRecord>('GET', `/${resource}/${String(id)}`, { signal });

/** Only what was changed, with the version that was read: a stale one is refused. */
function changesOf(resource: string, data: Fields, previous: Fields) {
  const changed = (EDITABLE[resource] ?? []).filter(
    (field) => field in data && JSON.stringify(data[field]) !== JSON.stringify(previous[field]),
  );
  return { ...Object.fromEntries(changed.map((field) => [field, data[field]])), version: previous.version };
}

function createArticle(data: ArticleFields & { file?: File; text?: string; html?: string }, key: string) {
  const { file, ...fields } = data;
  return file ? articles.upload(file, fields, key) : articles.ingest(fields, key);
}

const refuse = () => Promise.reject(new HttpError('Nothing is ever deleted here.', 405));

/** react-admin's view of the API. Steps of the work itself (review, approve, dismiss …) are named commands in `api/claimdesk`. */
export const dataProvider = {
  supportAbortSignal: true,
  getList,
  getOne: async (resource, { id, signal }) => ({ data: await getOne(resource, id, signal) }),
  getMany: async (resource, { ids, signal }) => ({
    data: await Promise.all(ids.map((id) => getOne(resource, id, signal))),
  }),
  getManyReference: (resource, { target, id, filter, ...rest }) =>
    getList(resource, { ...rest, filter: { ...(filter as FilterPayload), [target]: id } }),
  create: async (resource, { data, meta }) => {
    const key = (meta as { idempotencyKey?: string } | undefined)?.idempotencyKey ?? uuid();
    if (resource === 'articles') return { data: await createArticle(data, key) };
    return { data: await request('POST', `/${resource}`, { body: data, idempotencyKey: key }) };
  },
  update: async (resource, { id, data, previousData }) => {
    const body = changesOf(resource, data as Fields, previousData as Fields);
    return { data: await request('PATCH', `/${resource}/${String(id)}`, { body }) };
  },
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
} as DataProvider;
