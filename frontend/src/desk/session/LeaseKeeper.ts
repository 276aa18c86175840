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
  /** By the wall clock, which goes on while a computer sleeps. */
  private lastTick = 0;

  constructor(private readonly ports: LeaseKeeperPorts) {}

  start(): void {
    this.touch();
    this.lastTick = Date.now();
    this.timer ??= setInterval(() => this.renewIfActive(), EVERY_MS);
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  touch(): void {
    this.lastActive = this.ports.now();
  }

  /** The window is looked at again. */
  wake(): void {
    this.touch();
    this.renewIfActive();
  }

  renewNow(): void {
    for (const item of this.ports.held()) void this.ports.renew(item);
  }

  /** After a sleep of the computer it is asked at once what is left, before anybody types on into a claim that is gone. */
  private renewIfActive(): void {
    const slept = Date.now() - this.lastTick > 3 * EVERY_MS;
    this.lastTick = Date.now();
    if (slept) return this.renewNow();
    if (this.ports.now() - this.lastActive <= ACTIVE_MS) this.renewNow();
  }
}
