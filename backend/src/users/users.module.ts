import { Module } from '@nestjs/common';
import { ConflictsController } from './conflicts.controller.js';
import { ConflictsRepository } from './conflicts.repository.js';
import { ConflictsService } from './conflicts.service.js';
import { Passwords } from './passwords.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [ConflictsController, UsersController],
  providers: [ConflictsRepository, ConflictsService, Passwords, UsersRepository, UsersService],
  exports: [Passwords, UsersService],
})
export class UsersModule {}
