import { aSighting } from '../../../test/fixtures';
import { isHard, nextRun } from './breaks';

const counted = (kind: ReturnType<typeof aSighting>['quantities'][number]['kind']) => aSighting({ quantities: [{ ...aSighting().quantities[0]!, kind }] });

describe('hard material', () => {
  it.each<[Parameters<typeof counted>[0], boolean]>([['deaths', true], ['injuries', true], ['casualties', true], ['count', false], ['money', false]])('of the kind %s: %s', (kind, hard) => {
    expect(isHard(counted(kind))).toBe(hard);
  });

  it('adds up, and other claims between make it less', () => {
    const run = [true, true, false, true].reduce(nextRun, 0);
    expect(run).toBe(2);
    expect([false, false, false].reduce(nextRun, run)).toBe(0);
  });
});
