import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rows, UnitOfWork } from '../database/index.js';
import { DomainError } from '../domain/errors.js';
import { Endpoint } from '../http/index.js';

class HealthDto extends createZodDto(z.object({ status: z.literal('ok') })) {}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('live')
  @Endpoint({ access: 'public', summary: 'The process answers', response: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Endpoint({ access: 'public', summary: 'The process answers and reaches its database', response: HealthDto })
  async ready(): Promise<HealthDto> {
    await rows(this.unitOfWork.reader, 'SELECT 1').catch(() => {
      throw new DomainError('unavailable', 'The database does not answer.');
    });
    return { status: 'ok' };
  }
}
