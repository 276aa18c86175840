export { AuthModule } from './auth.module.js';
export { DEMO_CREDENTIALS_FILE } from './demo-people.js';
export { Session } from './session.entity.js';
export { SignInThrottle } from './sign-in-throttle.entity.js';
export { type Limit, Throttle } from './throttle.js';
