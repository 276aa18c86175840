import { Global, Module } from '@nestjs/common';
import { AUTHENTICATOR } from '../http/index.js';
import { UsersModule } from '../users/index.js';
import { AuthController } from './auth.controller.js';
import { AuthRepository } from './auth.repository.js';
import { AuthService } from './auth.service.js';
import { DemoPeople } from './demo-people.js';
import { SweepHandler } from './sweep.handler.js';
import { Throttle } from './throttle.js';

@Global()
@Module({
  imports: [UsersModule],
  controllers: [AuthController],
  providers: [AuthRepository, AuthService, DemoPeople, SweepHandler, Throttle, { provide: AUTHENTICATOR, useExisting: AuthService }],
  exports: [AUTHENTICATOR, Throttle],
})
export class AuthModule {}
