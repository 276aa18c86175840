import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/index.js';
import { GoldController } from './gold.controller.js';
import { GoldRepository } from './gold.repository.js';
import { GoldService } from './gold.service.js';

@Module({
  imports: [ClaimsModule],
  controllers: [GoldController],
  providers: [GoldRepository, GoldService],
  exports: [GoldService],
})
export class GoldModule {}
