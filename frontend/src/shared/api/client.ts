import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema';
import { commandAnswered, nameCommand } from './idempotency';
import { membership } from './membership';
import { Problem, sessionExpired } from './problem';

/** Headers every call carries: ours alone may write, and in which membership one acts. */
export function ownHeaders(): Record<string, string> {
  const headers: Record<string, string> = { 'X-Requested-With': 'zx' };
  const chosen = membership.get();
  if (chosen) headers['X-Membership'] = chosen;
  return headers;
}

const conventions: Middleware = {
  async onRequest({ request }) {
    Object.entries(ownHeaders()).forEach(([name, value]) => request.headers.set(name, value));
    await nameCommand(request);
    return request;
  },
  async onResponse({ request, response }) {
    const problem = response.ok ? undefined : await problemOf(response);
    commandAnswered(request, response.status, problem?.code);
    if (problem) throw problem;
    return undefined;
  },
  onError() {
    throw new Problem({
      code: 'OFFLINE',
      status: 0,
      title: '网络不通',
      detail: '没有连上服务器，请检查网络后重试',
    });
  },
};

/** Turns an error answer into a {@link Problem}; an ended session also asks to sign in again. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401 || response.status === 499) {
    sessionExpired.notify();
    return new Problem({ code: 'NOT_SIGNED_IN', status: 401, title: '登录已过期', detail: '请重新登录' });
  }
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return new Problem(await response.json());
  if (response.status === 413)
    return new Problem({
      code: 'TOO_LARGE',
      status: 413,
      title: '文件过大',
      detail: '单个文件不能超过 50 MB',
    });
  return new Problem({
    code: 'INTERNAL',
    status: response.status,
    title: '服务器没有正常应答',
    detail: '请稍后重试',
  });
}

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can answer in place of the server.
  fetch: (request) => fetch(request),
});
api.use(conventions);

/** The data of an answer; errors were thrown before. */
export async function unwrap<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
