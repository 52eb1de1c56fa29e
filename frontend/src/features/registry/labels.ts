import type { components } from '../../shared/api/schema';
import type { Tone } from '../../shared/ui/StatusTag';

type Schemas = components['schemas'];

export const SITE_TYPES: Record<Schemas['SiteType'], string> = {
  PORTAL: '政府门户网站',
  DEPARTMENT: '部门网站',
  SPECIAL: '专项网站',
};

export const SITE_STATES: Record<Schemas['SiteState'], [string, Tone]> = {
  PLANNED: ['待开办', 'info'],
  NORMAL: ['正常运行', 'pass'],
  OFFLINE: ['临时下线', 'attention'],
  CLOSING: ['关停公告中', 'attention'],
  CLOSED: ['已关停', 'neutral'],
  DEREGISTERED: ['已注销', 'neutral'],
};

export const ACCOUNT_STATES: Record<Schemas['AccountState'], [string, Tone]> = {
  PLANNED: ['待开办', 'info'],
  NORMAL: ['正常', 'pass'],
  CLOSING: ['关停公告中', 'attention'],
  FROZEN: ['冻结', 'attention'],
  DEREGISTERED: ['已注销', 'neutral'],
  MOVED: ['迁移', 'neutral'],
};

export const FUNCTION_CLASSES: Record<Schemas['FunctionClass'], string> = {
  PUBLISH: '发布类',
  INTERACT: '互动类',
  SERVE: '服务类',
};

/** Names of the registers' fields, for the history. */
export const FIELD_LABELS: Record<string, string> = {
  orgId: '主办单位',
  supervisorId: '主管单位',
  name: '名称',
  code: '标识码',
  type: '网站类型',
  domain: '域名',
  homeUrl: '首页地址',
  ip: 'IP地址',
  ipv6: 'IPv6支持',
  icp: 'ICP备案编号',
  publicSecurity: '公安机关备案号',
  markUrl: '党政机关网站标识',
  operator: '承办单位',
  address: '办公地址',
  sharedPlatform: '集约化平台',
  protectionLevel: '等级保护',
  state: '状态',
  openedOn: '开通日期',
  remark: '备注',
  platform: '平台',
  subType: '类型',
  functionClass: '功能类别',
  handle: '账号ID',
  url: '访问链接',
  certifiedBody: '认证主体',
  secondReason: '同平台再开设理由',
};

const VALUES: Record<string, Record<string, string>> = {
  type: SITE_TYPES,
  functionClass: FUNCTION_CLASSES,
  ipv6: { true: '是', false: '否' },
};

/** A recorded value in words; both registers share the field names. */
export function valueInWords(field: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (field === 'state')
    return ({ ...SITE_STATES, ...ACCOUNT_STATES } as Record<string, [string, Tone]>)[value]?.[0] ?? value;
  return VALUES[field]?.[value] ?? value;
}

export const IMPORT_STATES: Record<Schemas['RegisterImportState'], [string, Tone]> = {
  FAULTY: ['有错误，不能应用', 'fail'],
  PREPARED: ['待审批员应用', 'info'],
  APPLIED: ['已应用', 'pass'],
  DISCARDED: ['已作废', 'neutral'],
};

export const REGISTERS: Record<Schemas['RegisterKind'], string> = {
  WEBSITES: '网站名录',
  ACCOUNTS: '新媒体名录',
};
