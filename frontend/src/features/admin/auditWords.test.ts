import { expect, it } from 'vitest';
import { actionWords } from './auditWords';

it('says actions in words', () => {
  expect(actionWords('organisation.create')).toBe('单位·新增');
  expect(actionWords('organisation.import.apply')).toBe('单位·导入应用');
  expect(actionWords('register-import.apply')).toBe('名录基线·应用');
});

it('keeps a code it does not know', () => {
  expect(actionWords('GET /api/v1/audit-entries')).toBe('GET /api/v1/audit-entries');
});
