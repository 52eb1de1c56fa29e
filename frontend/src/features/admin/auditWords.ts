import type { components } from '../../shared/api/schema';

/** What actions are done upon. */
export const SUBJECTS: Record<components['schemas']['AuditSubject'], string> = {
  SESSION: '登录',
  INSTALLATION: '系统',
  ACCESS: '访问',
  CLOCK: '业务时钟',
  DEMO: '示例站点',
  ORGANISATION: '单位',
  MEMBERSHIP: '人员',
  SETTING: '设置',
  PLATFORM: '平台字典',
  REGISTER_IMPORT: '名录基线',
  WEBSITE: '网站',
  ACCOUNT: '账号',
  FILING: '备案',
  CAMPAIGN: '检查任务',
  RESULT: '检查结果',
  FINDING: '问题',
  OWN_RULE: '自定规则',
  TASK: '整改任务',
  NOTICE: '通报',
  FILE: '附件',
  AUDIT: '审计记录',
};
