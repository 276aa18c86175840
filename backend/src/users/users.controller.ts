import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, IdParam, Me, type SignedIn } from '../http/index.js';
import { CreateUser, UpdateUser, User, UserList, UserPage, UserWithPassword } from './users.schema.js';
import { UsersService } from './users.service.js';

class UserDto extends createZodDto(User) {}
class UserWithPasswordDto extends createZodDto(UserWithPassword) {}
class UserPageDto extends createZodDto(UserPage) {}
class UserListQuery extends createZodDto(UserList) {}
class CreateUserDto extends createZodDto(CreateUser) {}
class UpdateUserDto extends createZodDto(UpdateUser) {}

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Endpoint({ access: 'user.read', summary: 'The people of the newsroom', response: UserPageDto })
  list(@Me() me: SignedIn, @Query() query: UserListQuery): Promise<UserPageDto> {
    return this.users.list(me, query);
  }

  @Get(':id')
  @Endpoint({ access: 'user.read', summary: 'One person', response: UserDto })
  get(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<UserDto> {
    return this.users.get(me, id);
  }

  @Post()
  @Endpoint({ access: 'user.manage', summary: 'Add a person, with a one-time password', response: UserWithPasswordDto, status: 201 })
  create(@Me() me: SignedIn, @Body() body: CreateUserDto): Promise<UserWithPasswordDto> {
    return this.users.create(me, body);
  }

  @Patch(':id')
  @Endpoint({ access: 'user.manage', summary: 'Change name or role, disable or enable', response: UserDto })
  update(@Me() me: SignedIn, @Param() { id }: IdParam, @Body() body: UpdateUserDto): Promise<UserDto> {
    return this.users.update(me, id, body);
  }

  @Post(':id/reset-password')
  @Endpoint({ access: 'user.manage', summary: 'Give a new one-time password; ends all sessions', response: UserWithPasswordDto })
  resetPassword(@Me() me: SignedIn, @Param() { id }: IdParam): Promise<UserWithPasswordDto> {
    return this.users.resetPassword(me, id);
  }
}
