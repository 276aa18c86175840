export { CommentMention } from './comment-mention.entity.js';
export { Comment } from './comment.entity.js';
export { CommentsModule } from './comments.module.js';
export { CommentsService } from './comments.service.js';
