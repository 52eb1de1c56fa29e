import { expect, it } from 'vitest';
import { findPassage } from './passage';

const marked = (source: string, ...passages: (string | null)[]) => {
  const found = findPassage(source, passages);
  return found && source.slice(found.from, found.to);
};

it('finds the first occurrence, whatever the white space', () => {
  expect(marked('<p>截止\n   目前</p><p>截止目前</p>', '截止目前')).toBe('截止\n   目前');
});

it('finds a passage across tags, comments and entities', () => {
  const source =
    '<footer><span>主办：甲县</span><!-- 主办 --><script>var a = 1;</script>&nbsp;<b>电话</b></footer>';
  expect(marked(source, '主办：甲县 电话')).toBe(
    source.slice(source.indexOf('主办'), source.indexOf('</b>')),
  );
});

it('finds what stands in the markup itself', () => {
  expect(marked('<a href="http://a.gov.cn/x">甲</a>', 'http://a.gov.cn/x')).toBe('http://a.gov.cn/x');
  expect(marked('<title>首页</title>', '<title>首页</title>')).toBe('<title>首页</title>');
});

it('knows the marks that the inspector adds', () => {
  expect(marked('<p>会上，截止目前共有</p>', '会上，【截止目前】共有…')).toBe('会上，截止目前共有');
});

it('takes the next passage when the first is not there, and none of what is nowhere', () => {
  expect(marked('<p>旧闻</p>', 'HTTP 404 页面不存在', null, '旧闻')).toBe('旧闻');
  expect(marked('<p>旧闻</p>', 'HTTP 404', '')).toBeNull();
});
