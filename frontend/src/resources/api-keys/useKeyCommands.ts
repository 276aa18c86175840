import { useRefresh } from 'ra-core';
import { request, type ApiKey, type ApiKeyWithSecret, type CreateApiKey } from '../../api';

/** What an admin does to API keys. The list is asked for again after each. */
export function useKeyCommands() {
  const refresh = useRefresh();
  return {
    make: (key: CreateApiKey) => request<ApiKeyWithSecret>('POST', '/api-keys', { body: key }).finally(refresh),
    revoke: ({ id }: ApiKey) => request<ApiKey>('POST', `/api-keys/${id}/revoke`, { body: {} }).finally(refresh),
  };
}
