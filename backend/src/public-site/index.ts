export { PublicSiteModule } from './public-site.module.js';
export { servePublicSite } from './serve-public-site.js';
