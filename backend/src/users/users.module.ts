import { Module } from '@nestjs/common';
import { Passwords } from './passwords.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [UsersController],
  providers: [Passwords, UsersRepository, UsersService],
  exports: [Passwords, UsersService],
})
export class UsersModule {}
