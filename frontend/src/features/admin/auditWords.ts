/** What was done upon, by the first part of an action's code. */
export const SUBJECTS: Record<string, string> = {
  session: '登录',
  installation: '系统',
  clock: '业务时钟',
  organisation: '单位',
  membership: '人员',
  setting: '设置',
  platform: '平台字典',
  'register-import': '名录基线',
  website: '网站',
  account: '账号',
  filing: '备案',
  campaign: '检查任务',
  result: '检查结果',
  finding: '问题',
  ownRule: '自定规则',
  task: '整改任务',
  notice: '通报',
  file: '附件',
};

const VERBS: Record<string, string> = {
  'sign-in': '登录',
  'sign-out': '退出',
  expired: '会话过期',
  open: '开通',
  forward: '前移',
  create: '新增',
  change: '修改',
  order: '调整顺序',
  grant: '授予角色',
  end: '停用',
  resume: '恢复',
  letters: '设定字母码',
  prepare: '编制',
  check: '核对文件',
  apply: '应用',
  discard: '作废',
  export: '导出',
  upload: '上传',
  plan: '制定计划',
  run: '开始机器检查',
  cancelRun: '停止机器检查',
  closePart: '确认检查结果',
  reopenPart: '重新打开',
  enter: '录入',
  withdraw: '撤回',
  decide: '复核',
  list: '列入通报',
  draft: '起草',
  issue: '下达',
  answer: '答复',
  submit: '提交',
  send: '报送',
  sendBack: '单位退回',
  return: '退回',
  verify: '核验',
  approve: '同意',
  sign: '签发',
  review: '审核',
  save: '保存',
  note: '知悉',
};

/** An action's code in words, e.g. 单位·新增; a code without words stays as it is. */
export function actionWords(action: string): string {
  const [subject, ...rest] = action.split('.');
  const verb = rest.at(-1) ?? '';
  const first = SUBJECTS[subject ?? ''];
  const last = VERBS[verb];
  if (!first || !last) return action;
  return rest.includes('import') ? `${first}·导入${last}` : `${first}·${last}`;
}
