export const articles = { title: 'articles' } as const;
