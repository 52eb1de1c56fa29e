import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { useMay } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import './admin.css';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { Loaded } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';

type Setting = components['schemas']['SettingView'];
type Value = boolean | number | string;

const KEY = ['settings'];

/** Longer texts get a wider box. */
const SHORT = 20;

/** 设置: the value that holds here, whose it is, and whether those below may change it. */
export default function SettingsPage() {
  const query = useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/api/v1/settings')) });
  return (
    <>
      <PageHeader title="设置" subtitle="没有单独设定的，随上级或系统默认" help="system-admin" />
      <Loaded query={query}>
        {(settings) => (
          <Section flush>
            {settings.map((setting) => (
              <SettingRow key={setting.key} setting={setting} />
            ))}
          </Section>
        )}
      </Loaded>
    </>
  );
}

function origin(setting: Setting): string {
  if (setting.own) return '本单位设定';
  return setting.from ? `随“${setting.from}”` : '系统默认';
}

const valueOf = (setting: Setting) => setting.value as unknown as Value;

function words(setting: Setting): string {
  const value = valueOf(setting);
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

function SettingRow({ setting }: { setting: Setting }) {
  const client = useQueryClient();
  /** What the change here was begun over. */
  const [base, setBase] = useState(setting);
  const [value, setValue] = useState<Value>(valueOf(setting));
  const [locked, setLocked] = useState(setting.locked ?? false);
  const show = (now: Setting) => {
    setBase(now);
    setValue(valueOf(now));
    setLocked(now.locked ?? false);
  };
  const changed = value !== valueOf(base) || locked !== (base.locked ?? false);
  if (setting !== base && !changed) show(setting);
  const overtaken = setting.version !== base.version;
  const change = useMutation({
    mutationFn: (body: { value: Value | null; locked: boolean }) =>
      unwrap(
        api.PUT('/api/v1/settings/{key}', {
          params: { path: { key: setting.key! }, header: { 'If-Match': base.version! } },
          body: body as never,
        }),
      ),
    onSuccess: (now) => {
      client.setQueryData<Setting[]>(KEY, (all) => all?.map((one) => (one.key === now.key ? now : one)));
      show(now);
      return client.invalidateQueries({ queryKey: KEY });
    },
  });
  const mayChange = useMay('SYSTEM_ADMIN') && !setting.lockedAbove;
  return (
    <div className="zx-setting" data-row="">
      <div>
        <b>{setting.label}</b>
        <div className="zx-secondary zx-small">
          {origin(setting)}{' '}
          {changed && overtaken && (
            <span role="status">
              他人已改为“{words(setting)}”{' '}
              <Button size="small" type="link" onClick={() => show(setting)}>
                载入
              </Button>
              <Button size="small" type="link" onClick={() => setBase(setting)}>
                用我的内容覆盖
              </Button>
            </span>
          )}
          {setting.lockedAbove && <StatusTag tone="attention">上级已锁定，不能修改</StatusTag>}
        </div>
      </div>
      <ValueInput setting={setting} value={value} onChange={setValue} disabled={!mayChange} />
      {mayChange && (
        <>
          <Checkbox checked={locked} onChange={(e) => setLocked(e.target.checked)}>
            锁定，下级不能修改
          </Checkbox>
          <span className="zx-actions">
            <ActionButton
              type={changed ? 'primary' : 'default'}
              disabled={!changed}
              act={() => change.mutateAsync({ value, locked })}
              done="已保存，立即生效"
            >
              保存设置
            </ActionButton>
            {setting.own && (
              <ActionButton
                act={() => change.mutateAsync({ value: null, locked: false })}
                confirm={{
                  title: `“${setting.label}”恢复随上级？`,
                  content: '本单位设定的内容不再使用，随上级或系统默认，立即生效。',
                }}
                done="已恢复为随上级"
              >
                恢复随上级
              </ActionButton>
            )}
          </span>
        </>
      )}
    </div>
  );
}

interface InputProps {
  setting: Setting;
  value: Value;
  onChange: (value: Value) => void;
  disabled: boolean;
}

function ValueInput({ setting, value, onChange, disabled }: InputProps) {
  const common = { disabled, 'aria-label': setting.label };
  if (setting.type === 'BOOLEAN') {
    return (
      <Switch
        {...common}
        checked={value as boolean}
        onChange={onChange}
        checkedChildren="是"
        unCheckedChildren="否"
      />
    );
  }
  if (setting.type === 'INTEGER') {
    return (
      <InputNumber<number>
        {...common}
        value={value as number}
        precision={0}
        onChange={(number) => number !== null && onChange(number)}
      />
    );
  }
  const long = String(setting.value ?? '').length > SHORT;
  return (
    <Input.TextArea
      {...common}
      autoSize={{ minRows: 1, maxRows: 6 }}
      style={{ width: long ? '100%' : 200, maxWidth: '100%' }}
      value={value as string}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}
