import { expect, it } from 'vitest';
import { demoCopy } from './demoCopy';

const HERE = { hostname: 'localhost', port: '8080' };

it('names the copy of an inspected page', () => {
  expect(demoCopy('https://www.xingping.gov.cn/zcjd/content_60.html?a=1', HERE)).toBe(
    'http://www.xingping.gov.cn.localhost:8083/zcjd/content_60.html?a=1',
  );
});

it('leaves other addresses, and another machine, alone', () => {
  expect(demoCopy('https://weibo.com/u/1', HERE)).toBeNull();
  expect(demoCopy('not an address', HERE)).toBeNull();
  expect(demoCopy('http://www.xingping.gov.cn/', { hostname: 'zx.example', port: '8080' })).toBeNull();
});
