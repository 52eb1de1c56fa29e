import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { Places } from './Places';

const place = (words?: string) => ({
  words,
  url: 'http://a.gov.cn/',
  page: 'http://a.gov.cn/',
  excerpt: '主办单位：甲县人民政府 网站标识码：6100000001',
});

it('says of one footer each mark that it lacks', async () => {
  const { container } = show(
    <Places
      label="问题所在页面"
      said="页面底部功能区标识不全"
      places={[place('页面底部功能区缺少党政机关网站标识'), place('页面底部功能区缺少联系方式')]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent)).toEqual([
    '页面底部功能区缺少党政机关网站标识',
    '页面底部功能区缺少联系方式',
  ]);
  await expectAccessible(container);
});

it('names the pages that share a problem', () => {
  const pages = ['http://a.gov.cn/', 'http://a.gov.cn/b'];
  show(<Places label="问题所在页面" places={[{ ...place('缺少联系方式'), pages, count: 2 }]} />);
  expect(screen.getByRole('link', { name: 'http://a.gov.cn/b' })).toBeInTheDocument();
});

it('does not say twice what heads the problem', () => {
  show(<Places label="问题所在页面" said="打不开：404" places={[place('打不开：404'), place()]} />);
  expect(screen.queryByText('打不开：404')).toBeNull();
});
