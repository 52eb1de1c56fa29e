import type { ReactNode } from 'react';
import { tableDate } from '../../shared/lib/dates';
import { Section } from '../../shared/ui/Section';
import { ScrollTable } from '../../shared/ui/ScrollTable';
import type { Filing, Form, MenuLine } from './filings';
import { FIELDS, FUNCTION_CLASSES, type FieldName } from './labels';

const GROUPS: [string, FieldName[]][] = [
  [
    '账号',
    ['name', 'handle', 'platform', 'subType', 'functionClass', 'openedOn', 'certified', 'certifiedBody'],
  ],
  ['主体', ['supervisorId', 'newsLicence', 'operator']],
  ['政务新媒体相关情况', ['url', 'description', 'menus']],
  ['变动', ['reason', 'secondReason']],
];

/** Fields that take the whole width. */
const WIDE: FieldName[] = ['url', 'description', 'menus', 'reason', 'secondReason'];

/** The form as filed, in the sections of the paper form. */
export function FilingContent({ filing }: { filing: Filing }) {
  const form = filing.form ?? {};
  const blamed = new Map((filing.fields ?? []).map((f) => [f.field, f.reason]));
  const before = beforeReturn(filing);
  const changed = before ? changedSince(form, before.form ?? {}) : [];
  const since =
    before && (changed.length > 0 ? ` · 退回后修改 ${changed.length} 处` : ' · 退回后内容没有修改');
  return (
    <Section title="备案内容" note={`主办单位 ${filing.unitName}${since ?? ''}`}>
      {GROUPS.map(([title, fields]) => (
        <div key={title} className="zx-filing-group">
          <h3>{title}</h3>
          <dl className="zx-lines">
            {fields
              .filter((field) => shown(field, form) || changed.includes(field))
              .map((field) => (
                <FieldLine
                  key={field}
                  label={FIELDS[field]}
                  reason={blamed.get(field)}
                  wide={WIDE.includes(field)}
                  before={before && changed.includes(field) ? (inWords(field, before) ?? '') : undefined}
                >
                  {inWords(field, filing)}
                </FieldLine>
              ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}

/** The filing as it was returned, for who looks at it again after that. */
function beforeReturn(filing: Filing): Filing | null {
  const again = filing.state === 'OFFICE' || filing.state === 'UNIT_REVIEW';
  return again && filing.returnedForm ? { ...filing, form: filing.returnedForm } : null;
}

/** 主管单位 is not typed; all else may have been. */
function changedSince(form: Form, before: Form): FieldName[] {
  const said = (value: unknown) => JSON.stringify(value ?? '');
  return GROUPS.flatMap(([, fields]) => fields).filter(
    (field) => field !== 'supervisorId' && said(form[field]) !== said(before[field]),
  );
}

interface LineProps {
  label: string;
  reason?: string;
  wide: boolean;
  /** What stood here when it was returned; undefined where nothing was changed since. */
  before?: ReactNode;
  children: ReactNode;
}

function FieldLine({ label, reason, wide, before, children }: LineProps) {
  const empty = children === null || children === undefined || children === '';
  const now = empty ? <span className="zx-secondary">未填写</span> : children;
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt>{label}</dt>
      <dd>
        {before !== undefined && (
          <div>
            <span className="zx-visually-hidden">退回时：</span>
            <del className="zx-old">{before || '未填写'}</del>
          </div>
        )}
        {before === undefined ? now : <span className="zx-new">{now}</span>}
        {reason && <div className="zx-field-reason">退回理由：{reason}</div>}
      </dd>
    </div>
  );
}

/** Fields that do not apply are left out. */
function shown(field: FieldName, form: Form): boolean {
  if (field === 'subType' || field === 'secondReason') return Boolean(form[field]);
  return field !== 'certifiedBody' || form.certified !== false;
}

function inWords(field: FieldName, filing: Filing): ReactNode {
  const form = filing.form ?? {};
  switch (field) {
    case 'functionClass':
      return form.functionClass && FUNCTION_CLASSES[form.functionClass];
    case 'openedOn':
      return form.openedOn && tableDate(form.openedOn);
    case 'certified':
    case 'newsLicence':
      return form[field] === undefined || form[field] === null ? '' : form[field] ? '是' : '否';
    case 'supervisorId':
      return filing.supervisorName;
    case 'url':
      return /^https?:\/\//.test(form.url ?? '') ? (
        <a href={form.url} target="_blank" rel="noreferrer">
          {form.url}
        </a>
      ) : (
        form.url
      );
    case 'menus':
      return written(form.menus).length > 0 ? <Menus lines={written(form.menus)} /> : '';
    default:
      return form[field];
  }
}

/** Lines that hold something. */
const written = (lines: MenuLine[] | undefined) =>
  (lines ?? []).filter((line) => Object.values(line).some((cell) => cell?.trim()));

function Menus({ lines }: { lines: MenuLine[] }) {
  return (
    <ScrollTable<MenuLine>
      label="栏目设置"
      size="small"
      pagination={false}
      rowKey={(line) => JSON.stringify(line)}
      dataSource={lines}
      columns={[
        { title: '名称', dataIndex: 'name' },
        { title: '一级菜单', dataIndex: 'first' },
        { title: '二级菜单', dataIndex: 'second' },
        { title: '三级菜单', dataIndex: 'third' },
        { title: '备注', dataIndex: 'note' },
      ]}
    />
  );
}
