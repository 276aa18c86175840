export { SavedView } from './saved-view.entity.js';
export { SavedViewsModule } from './saved-views.module.js';
