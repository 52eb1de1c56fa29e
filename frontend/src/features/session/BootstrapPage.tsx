import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api/client';
import { asProblem, type Problem } from '../../shared/api/problem';
import type { components } from '../../shared/api/schema';
import { Refusal } from '../../shared/ui/Refusal';
import { Plain } from './Plain';

type NewInstallation = components['schemas']['NewInstallation'];

const ADMINISTRATORS = [
  ['systemAdmin', '系统管理员', '维护单位、人员、设置和字典'],
  ['securityAdmin', '安全管理员', '授予和收回角色'],
  ['auditAdmin', '审计管理员', '查看审计记录'],
] as const;

const required = (message: string) => [{ required: true, whitespace: true, message }];

/** Opens an empty installation with the one-time code. */
export function BootstrapPage({ person }: { person: string }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (data: NewInstallation) => {
    setBusy(true);
    setProblem(null);
    try {
      await api.POST('/api/v1/bootstrap', { body: data });
      window.location.assign('/');
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <Plain title="开通系统">
      <p>这是一个空白系统。您已登录为“{person}”。请输入安装时显示的开通码，建立最上级单位和三名管理员。</p>
      <Form<NewInstallation>
        layout="vertical"
        requiredMark={false}
        onFinish={(data) => void open(data)}
        initialValues={{ root: { level: 'PROVINCE' } }}
      >
        <Form.Item name="code" label="开通码" rules={required('请输入开通码')}>
          <Input autoComplete="off" className="zx-code" />
        </Form.Item>
        <Form.Item name={['root', 'name']} label="最上级单位名称" rules={required('请填写名称，如 陕西省')}>
          <Input placeholder="如 陕西省" />
        </Form.Item>
        <Form.Item name={['root', 'level']} label="层级">
          <Select
            options={[
              { value: 'PROVINCE', label: '省级' },
              { value: 'CITY', label: '市级' },
              { value: 'COUNTY', label: '县级' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name={['root', 'areaCode']}
          label="行政区划代码"
          rules={[
            ...required('请填写行政区划代码'),
            { pattern: /^(\d{6}|bm\d{4})$/, message: '行政区划代码应为6位数字' },
          ]}
        >
          <Input placeholder="6 位数字" />
        </Form.Item>
        <Form.Item name={['root', 'officeName']} label="办公机构名称（用于落款）">
          <Input placeholder="如 陕西省人民政府办公厅" />
        </Form.Item>
        {ADMINISTRATORS.map(([name, label, does]) => (
          <Form.Item key={name} label={`${label}（${does}）`} required>
            <div style={{ display: 'flex', gap: 8 }}>
              <Form.Item name={[name, 'loginName']} noStyle rules={required(`请填写${label}的登录名`)}>
                <Input placeholder="登录名" aria-label={`${label}登录名`} />
              </Form.Item>
              <Form.Item name={[name, 'name']} noStyle rules={required(`请填写${label}的姓名`)}>
                <Input placeholder="姓名" aria-label={`${label}姓名`} />
              </Form.Item>
            </div>
          </Form.Item>
        ))}
        {problem && (
          <div className="zx-refusal">
            <Refusal problem={problem} />
          </div>
        )}
        <Button type="primary" htmlType="submit" loading={busy} block>
          开通
        </Button>
      </Form>
    </Plain>
  );
}
