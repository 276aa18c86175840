export const documentFile: string;
export const typesFile: string;
export function describedApi(document: object): string;
export function typesOf(document: object): Promise<string>;
