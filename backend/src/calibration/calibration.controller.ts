import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Endpoint, Me, type SignedIn } from '../http/index.js';
import { Agreement, CalibrationQuery, PeopleCalibration, PersonCalibration } from './calibration.schema.js';
import { CalibrationService } from './calibration.service.js';

class CalibrationQueryDto extends createZodDto(CalibrationQuery) {}
class PersonCalibrationDto extends createZodDto(PersonCalibration) {}
class PeopleCalibrationDto extends createZodDto(PeopleCalibration) {}
class AgreementDto extends createZodDto(Agreement) {}

@ApiTags('calibration')
@Controller('calibration')
export class CalibrationController {
  constructor(private readonly calibration: CalibrationService) {}

  @Get('me')
  @Endpoint({ access: 'assignment.work', summary: 'How well my own verdicts hold', response: PersonCalibrationDto })
  mine(@Me() me: SignedIn, @Query() { days }: CalibrationQueryDto): Promise<PersonCalibrationDto> {
    return this.calibration.ofPerson(me.id, days);
  }

  @Get('people')
  @Endpoint({ access: 'calibration.read', summary: 'The same for everybody who reviewed', response: PeopleCalibrationDto })
  people(@Query() { days }: CalibrationQueryDto): Promise<PeopleCalibrationDto> {
    return this.calibration.ofAll(days);
  }

  @Get('agreement')
  @Endpoint({
    access: 'calibration.read',
    summary: 'How far people agree, by queue and by pair',
    description: 'Percent, Fleiss’ kappa and Krippendorff’s alpha of each queue, Cohen’s kappa of each pair; null where a figure has no meaning.',
    response: AgreementDto,
  })
  agreement(@Query() { days }: CalibrationQueryDto): Promise<AgreementDto> {
    return this.calibration.agreement(days);
  }
}
