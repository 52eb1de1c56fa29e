import { expect, it } from 'vitest';
import { campaignState } from './campaigns';

it('calls an inspection by its stage, and by its state without one', () => {
  expect(campaignState({ state: 'REVIEW', stage: '待通报' }).label).toBe('待通报');
  expect(campaignState({ state: 'REVIEW' }).label).toBe('人工检查与复核');
});
