import { useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { FilePicker } from '../../shared/ui/FilePicker';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { NoPermission } from '../../shared/ui/states';
import { useMay } from '../../shared/lib/session';
import type { ImportDetail } from './imports';
import { REGISTERS } from './labels';

const COLUMNS: Record<keyof typeof REGISTERS, { needed: string; more: string }> = {
  WEBSITES: {
    needed: '网站名称、首页地址（网址）、主办单位（开设主体）',
    more: '网站标识码、网站类型、域名、状态、主管单位、承办单位、ICP备案编号、公安机关备案号、IPv6支持、办公地址、开办时间',
  },
  ACCOUNTS: {
    needed: '账号名称（政务新媒体名称）、平台（账号类型，如微信订阅号）、主办单位（开设主体）',
    more: '标识码、子类型、功能类别、账号ID、状态、主管单位、承办单位、认证主体、链接、开通日期、同平台再开设理由',
  },
};

/** First step: the file is read and checked, nothing enters the register. */
export default function NewImportPage() {
  const params = useParams();
  const kind: keyof typeof REGISTERS = params.kind === 'WEBSITES' ? 'WEBSITES' : 'ACCOUNTS';
  const navigate = useNavigate();
  const queries = useQueryClient();
  if (!useMay('INSPECTOR')) return <NoPermission />;
  return (
    <>
      <PageHeader
        crumbs={[{ label: '名录基线', to: '/register-imports' }]}
        title={`导入${REGISTERS[kind]}`}
        subtitle="第一步：上传并核对，此时不写入名录"
        help="registers"
      />
      <Section title="选择文件">
        <FilePicker<ImportDetail>
          url={`/api/v1/register-imports?kind=${kind}`}
          accept=".xlsx,.csv"
          hint="xlsx 或 csv（UTF-8、GB18030），不超过 50 MB、20000 行；表头在第一行，列的顺序不限"
          onDone={(answer) => {
            void queries.invalidateQueries({ queryKey: ['register-imports'] });
            navigate(`/register-imports/${answer.summary!.id}`);
          }}
        />
      </Section>
      <Section title="需要的列">
        <p>必有：{COLUMNS[kind].needed}</p>
        <p className="zx-secondary">可有：{COLUMNS[kind].more}</p>
        <p className="zx-secondary">
          单位写全路径（如
          陕西省/咸阳市/咸阳市司法局），或写唯一的单位名称；标识码可以留空，以后可再次导入补上。
        </p>
      </Section>
    </>
  );
}
