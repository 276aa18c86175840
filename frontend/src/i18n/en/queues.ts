export const queues = { title: 'queues' } as const;
