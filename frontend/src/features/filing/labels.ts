import type { components } from '../../shared/api/schema';
import type { Tone } from '../../shared/ui/StatusTag';

type Schemas = components['schemas'];

export const KINDS: Record<Schemas['FilingKind'], string> = { OPEN: '开办' };

export const STATES: Record<Schemas['FilingState'], [string, Tone]> = {
  DRAFT: ['草稿', 'neutral'],
  UNIT_REVIEW: ['待单位审核', 'info'],
  OFFICE: ['待审批', 'info'],
  RETURNED: ['退回修改', 'attention'],
  APPROVED: ['已同意', 'pass'],
  REJECTED: ['不同意', 'fail'],
  WITHDRAWN: ['已撤回', 'neutral'],
};

export const FUNCTION_CLASSES: Record<Schemas['FunctionClass'], string> = {
  PUBLISH: '发布类',
  INTERACT: '互动类',
  SERVE: '服务类',
};

export const OFFICIAL_ACCOUNT = '微信公众号';
export const SUB_TYPES = ['订阅号', '服务号', '小程序'];

/** The fields of 政务新媒体备案表 in the order of the paper form. */
export const FIELDS = {
  name: '账号名称',
  handle: '账号ID',
  platform: '平台',
  subType: '公众号类型',
  functionClass: '功能类别',
  openedOn: '开通日期',
  certified: '是否认证',
  certifiedBody: '认证主体',
  supervisorId: '主管单位',
  newsLicence: '是否取得互联网新闻信息服务资质',
  operator: '承办单位',
  url: '访问链接',
  description: '情况说明',
  menus: '栏目设置',
  reason: '新增原因',
  secondReason: '同平台再开设理由',
} as const;

export type FieldName = keyof typeof FIELDS;

export const fieldLabel = (field: string | null | undefined) =>
  field && field in FIELDS ? FIELDS[field as FieldName] : (field ?? '');
