import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, show } from '../../test-kit';
import { EvidencePage } from './EvidencePage';
import type { Finding } from './words';

const scrolled = vi.fn();
const server = setupServer(
  http.get('*/api/v1/findings/f/evidence/abc', () =>
    HttpResponse.text('<html>\n<p>会上，截止\n目前共有</p>\n</html>'),
  ),
);
beforeAll(() => server.listen());
beforeEach(() => {
  // jsdom has no layout to scroll in
  Element.prototype.scrollIntoView = function () {
    scrolled((this as Element).textContent);
  };
});
afterEach(() => scrolled.mockReset());
afterAll(() => server.close());

const opened = async (excerpt: string, more: Partial<Finding> = {}) => {
  const address = 'http://a.gov.cn/';
  const finding = { id: 'f', excerpt: null, address, page: address, ...more } as unknown as Finding;
  const evidence = { url: 'http://a.gov.cn/', fetchedAt: '2025-02-10T01:00:00Z', sha256: 'abc', excerpt };
  show(<EvidencePage finding={finding} evidence={evidence} />);
  await userEvent.click(screen.getByRole('button', { name: '查看取证页面' }));
  return screen.findByRole('region', { name: '网页源码' });
};

it('opens the source where the problem stands', async () => {
  const source = await opened('会上，【截止目前】共有');
  expect(source.querySelector('mark')).toHaveTextContent('会上，截止 目前共有');
  expect(scrolled).toHaveBeenCalledWith('会上，截止\n目前共有');
  expect(screen.getByText(/抓取于 2025-02-10 09:00.*SHA-256 abc/)).toBeInTheDocument();
  await expectAccessible(document.body);
});

it('says that the problem is one of the whole page where no passage is in it', async () => {
  const source = await opened('HTTP 404 页面不存在');
  expect(source).toHaveTextContent('会上，截止 目前共有');
  expect(source.querySelector('mark')).toBeNull();
  expect(scrolled).not.toHaveBeenCalled();
  expect(screen.getByText(/针对整个页面，没有可标出的位置/)).toBeInTheDocument();
});

it('says on which page the link stands whose answer one sees', async () => {
  await opened('HTTP 404 页面不存在', { page: 'http://b.gov.cn/list.html' });
  expect(screen.getByText(/下面是该链接返回的页面/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'http://b.gov.cn/list.html' })).toBeInTheDocument();
});

it('gives the focus back to its button when it is closed', async () => {
  await opened('会上');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: '查看取证页面' })).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
});
