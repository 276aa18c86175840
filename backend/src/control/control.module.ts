import { Module } from '@nestjs/common';
import { CalibrationModule } from '../calibration/index.js';
import { BoardRepository } from './board.repository.js';
import { ControlController } from './control.controller.js';
import { ControlRepository } from './control.repository.js';
import { ControlService } from './control.service.js';

@Module({ imports: [CalibrationModule], controllers: [ControlController], providers: [BoardRepository, ControlRepository, ControlService] })
export class ControlModule {}
