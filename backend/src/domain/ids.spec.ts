import { describe, expect, it } from '@jest/globals';
import { systemActor } from './ids.js';

describe('the program as an actor', () => {
  it('has a name and no person behind it', () => {
    expect(systemActor('router')).toEqual({ id: null, name: 'router', role: 'system' });
  });
});
