export const exportsResource = {};
