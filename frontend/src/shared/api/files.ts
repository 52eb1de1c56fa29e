import { ownHeaders, problemOf } from './client';
import { Problem, sessionExpired } from './problem';

/** Uploads one file with progress (0 to 1) and answers the created JSON. */
export function upload<T>(
  url: string,
  file: File,
  fields: Record<string, string> = {},
  onProgress: (share: number) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file);
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(ownHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        return resolve((request.responseText ? JSON.parse(request.responseText) : undefined) as T);
      }
      if (request.status === 401 || request.status === 499) sessionExpired.notify();
      reject(refusal(request));
    };
    request.onerror = () =>
      reject(
        new Problem({
          code: 'OFFLINE',
          status: 0,
          title: '上传中断',
          detail: '文件没有传完：文件超过 50 MB，或网络中断，请重试',
        }),
      );
    request.send(form);
  });
}

function refusal(request: XMLHttpRequest): Problem {
  try {
    return new Problem(JSON.parse(request.responseText));
  } catch {
    const tooLarge = request.status === 413;
    return new Problem({
      code: tooLarge ? 'TOO_LARGE' : 'INTERNAL',
      status: request.status,
      title: tooLarge ? '文件过大' : '上传失败',
      detail: tooLarge ? '单个文件不能超过 50 MB' : '服务器没有接收文件，请重试',
    });
  }
}

/** Fetches a file with the caller's membership and hands it to the browser to save. */
export async function download(url: string): Promise<void> {
  const response = await fetch(url, { headers: ownHeaders() });
  if (!response.ok) throw await problemOf(response);
  const header = response.headers.get('Content-Disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/.exec(header)?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ? decodeURIComponent(name) : '下载';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
