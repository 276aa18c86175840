import { Body, Controller, Delete, Get, Inject, Ip, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { CONFIG, type Config } from '../config/index.js';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { ChangePassword, DemoPeople as DemoPeopleSchema, Session, SignIn } from './auth.schema.js';
import { AuthService } from './auth.service.js';
import { DemoPeople } from './demo-people.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';

class SignInDto extends createZodDto(SignIn) {}
class SessionDto extends createZodDto(Session) {}
class ChangePasswordDto extends createZodDto(ChangePassword) {}
class DemoPeopleDto extends createZodDto(DemoPeopleSchema) {}

@ApiTags('session')
@Controller('session')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly demoPeople: DemoPeople,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  private get secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  @Post()
  @Endpoint({ access: 'public', summary: 'Sign in; sets the session cookie', response: SessionDto, status: 201 })
  async signIn(@Body() body: SignInDto, @Ip() address: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    const { token, session } = await this.auth.signIn(body, address);
    setSessionCookie(reply, token, this.secure, this.config.sessionHours);
    return session;
  }

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'Who am I and what may I do', response: SessionDto })
  describe(@Me() me: SignedIn): SessionDto {
    return this.auth.describe(me);
  }

  @Delete()
  @Endpoint({ access: 'signed-in', summary: 'Sign out', status: 204 })
  async signOut(@Me() me: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    await this.auth.signOut(me);
    clearSessionCookie(reply, this.secure);
    await reply.status(204).send();
  }

  @Post('password')
  @Endpoint({ access: 'signed-in', summary: 'Change my password; ends my other sessions', status: 204 })
  async changePassword(@Me() me: SignedIn, @Body() body: ChangePasswordDto, @Res() reply: FastifyReply): Promise<void> {
    const token = await this.auth.changePassword(me, body.current, body.next);
    setSessionCookie(reply, token, this.secure, this.config.sessionHours);
    await reply.status(204).send();
  }

  @Get('demo-people')
  @Endpoint({ access: 'public', summary: 'People of the demo newsroom, on loopback only', response: DemoPeopleDto })
  listDemoPeople(): Promise<DemoPeopleDto> {
    return this.demoPeople.list();
  }
}
