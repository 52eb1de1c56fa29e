import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { nextStep } from './ImportPage';
import { valueInWords } from './labels';
import { VersionEntry } from './RecordHistory';
import { areaOptions } from './useAreas';

it('orders areas under their city and leaves units out', () => {
  const options = areaOptions([
    { id: 'c', name: '咸阳市', level: 'CITY', parentId: 'elsewhere' },
    { id: 'd', name: '铜川市', level: 'CITY', parentId: 'elsewhere' },
    { id: 'x', name: '兴平市', level: 'COUNTY', parentId: 'c' },
    { id: 'u', name: '市司法局', level: 'UNIT', parentId: 'c' },
  ]);
  expect(options.map((o) => o.label)).toEqual(['咸阳市', '　兴平市', '铜川市']);
});

it('says recorded values in the words of the regulations', () => {
  expect(valueInWords('state', 'OFFLINE')).toBe('临时下线');
  expect(valueInWords('functionClass', 'SERVE')).toBe('服务类');
  expect(valueInWords('ipv6', 'true')).toBe('是');
  expect(valueInWords('name', '')).toBeNull();
});

it('shows what changed, old struck through and new marked, with a link to the filing behind it', async () => {
  const { container } = show(
    <VersionEntry
      first={false}
      version={{
        at: '2025-02-12T01:00:00Z',
        who: '永寿县审批员',
        because: '备案通过',
        becauseId: 'f1',
        changes: [{ field: 'name', before: '永寿县交警', after: '永寿交警' }],
      }}
    />,
  );
  expect(screen.getByText('永寿县交警')).toHaveClass('zx-old');
  expect(screen.getByText('永寿交警')).toHaveClass('zx-new');
  expect(screen.getByRole('link', { name: '备案通过' })).toHaveAttribute('href', '/filings/f1');
  await expectAccessible(container);
});

it('summarises the first version instead of listing every field', () => {
  const { container } = show(
    <VersionEntry
      first
      version={{
        at: '2025-02-10T01:00:00Z',
        because: '名录基线导入',
        becauseId: 'i1',
        changes: [
          { field: 'name', after: '永寿交警' },
          { field: 'code', after: undefined },
        ],
      }}
    />,
  );
  expect(within(container).getByText('登记入册，填写 1 项')).toBeInTheDocument();
});

it('says what happens next with a baseline', () => {
  expect(nextStep('FAULTY', false)).toContain('不能应用');
  expect(nextStep('PREPARED', false)).toContain('等待审批员应用');
  expect(nextStep('PREPARED', true)).toContain('立即写入名录');
});
