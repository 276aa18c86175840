import type { DeskItem } from './state';

const EVERY_MS = 30_000;
/** Longer without a key or a click, and the leases are left to run out. Looking things up elsewhere takes a while. */
const ACTIVE_MS = 10 * 60_000;

interface LeaseKeeperPorts {
  renew: (item: DeskItem) => Promise<void>;
  held: () => readonly DeskItem[];
  now: () => number;
}

/** Renews the leases of somebody who is at work. */
export class LeaseKeeper {
  private timer: ReturnType<typeof setInterval> | null = null;
  private lastActive = 0;

  constructor(private readonly ports: LeaseKeeperPorts) {}

  start(): void {
    this.touch();
    this.timer ??= setInterval(() => this.renewIfActive(), EVERY_MS);
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  touch(): void {
    this.lastActive = this.ports.now();
  }

  renewNow(): void {
    for (const item of this.ports.held()) void this.ports.renew(item);
  }

  private renewIfActive(): void {
    if (this.ports.now() - this.lastActive <= ACTIVE_MS) this.renewNow();
  }
}
