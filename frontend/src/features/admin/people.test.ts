import { expect, it } from 'vitest';
import { mixesAdministrators } from './people';

it('keeps the three administrators apart and lets other roles join', () => {
  expect(mixesAdministrators(['SYSTEM_ADMIN', 'AUDIT_ADMIN'])).toBe(true);
  expect(mixesAdministrators(['SYSTEM_ADMIN', 'INSPECTOR'])).toBe(false);
  expect(mixesAdministrators(['INSPECTOR', 'APPROVER'])).toBe(false);
});
