import { Module } from '@nestjs/common';
import { MyDayRepository } from './my-day.repository.js';
import { MyDayService } from './my-day.service.js';
import { StatsController } from './stats.controller.js';
import { StatsService } from './stats.service.js';

@Module({ controllers: [StatsController], providers: [MyDayRepository, MyDayService, StatsService] })
export class StatsModule {}
