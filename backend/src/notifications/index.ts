export { NOTIFICATION_KINDS, type NotificationKind } from './kinds.js';
export { Notification } from './notification.entity.js';
export { NotificationsModule } from './notifications.module.js';
export { type Notice, NotificationsService } from './notifications.service.js';
