export { ConflictOfInterest } from './conflict-of-interest.entity.js';
export { oneTimePassword, Passwords } from './passwords.js';
export { User } from './user.entity.js';
export { UsersModule } from './users.module.js';
export { UsersService } from './users.service.js';
