export { writeWhole } from './export-files.js';
export { Export } from './export.entity.js';
export { ExportsModule } from './exports.module.js';
export { ExportsRepository } from './exports.repository.js';
export { xmlText } from './formats/xml.js';
export { readManifest, signingKeyFile } from './proof/index.js';
export { FactWriter, type Question, type Written } from './fact-writer.js';
