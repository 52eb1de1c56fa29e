import { App, Input, type InputProps } from 'antd';
import type { TextAreaProps } from 'antd/es/input';
import type { ClipboardEvent } from 'react';

interface Limit {
  max: number;
}

/** Several lines with a limit: nothing is cut, what is too long is counted and refused when it is sent. */
export function LimitedArea({ max, ...area }: Omit<TextAreaProps, 'maxLength' | 'count'> & Limit) {
  const over = String(area.value ?? '').length - max;
  return (
    <Input.TextArea
      {...area}
      className="zx-limited"
      aria-invalid={over > 0 || area['aria-invalid']}
      status={over > 0 ? 'error' : undefined}
      count={{
        max,
        show: ({ count }) => `${count} / ${max}${over > 0 ? `，超出 ${over} 个字` : ''}`,
      }}
    />
  );
}

/** One line with a limit; tells when not all of what was pasted has found room. */
export function LimitedInput({ max, ...input }: Omit<InputProps, 'maxLength' | 'onPaste'> & Limit) {
  const { message } = App.useApp();
  const warn = (e: ClipboardEvent<HTMLInputElement>) => {
    const { value, selectionStart, selectionEnd } = e.currentTarget;
    const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
    const pasted = e.clipboardData.getData('text/plain').replace(/[\r\n]/g, '').length;
    const cut = kept + pasted - max;
    if (cut > 0) message.warning(`这一栏最多 ${max} 个字，粘贴的内容末尾 ${cut} 个字没有填入`);
  };
  return <Input {...input} maxLength={max} onPaste={warn} />;
}
