export const auditEvents = {};
