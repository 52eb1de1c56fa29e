import { OFFICIAL_ACCOUNT, type FieldName } from './labels';
import type { Form } from './filings';

/** The gaps that would stop the submission, by field; the server asks for the same. */
export function gaps(form: Form): Partial<Record<FieldName, string>> {
  const found: Partial<Record<FieldName, string>> = {};
  const need = (field: FieldName & keyof Form, message: string) => {
    const value = form[field];
    if (value === null || value === undefined || String(value).trim() === '') found[field] = message;
  };
  need('name', '请填写账号名称');
  need('platform', '请选择平台');
  if (form.platform === OFFICIAL_ACCOUNT) need('subType', '请选择订阅号、服务号或小程序');
  need('functionClass', '请选择功能类别');
  need('certified', '请选择是否认证');
  if (form.certified) need('certifiedBody', '请填写认证主体');
  need('url', '请填写访问链接');
  if (form.url && !/^https?:\/\/[^\s/]+/.test(form.url.trim()))
    found.url = '访问链接应以 http:// 或 https:// 开头';
  need('reason', '请填写新增原因');
  return found;
}
