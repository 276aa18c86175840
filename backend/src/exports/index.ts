export { writeWhole } from './export-files.js';
export { Export } from './export.entity.js';
export { EXPORT_FORMATS } from './exports.schema.js';
export { ExportsModule } from './exports.module.js';
export { FactWriter, type Written } from './fact-writer.js';
export type { FormatName } from './formats/index.js';
