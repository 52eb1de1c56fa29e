import { Table } from 'antd';
import { Link } from 'react-router';
import { Section } from '../../shared/ui/Section';
import { passRate, type Area, type Quarter } from './desk';

/** My area as one table whose numbers open their rows. */
export function AreaTable({ areas, quarter }: { areas: Area[]; quarter?: Quarter | null }) {
  const number = (value: number | null | undefined, to: string, bad = false) =>
    value === 0 ? (
      <span className="zx-num">0</span>
    ) : value ? (
      <Link to={to} className={`zx-num${bad ? ' zx-bad' : ''}`}>
        {value}
      </Link>
    ) : (
      <span className="zx-secondary">—</span>
    );
  // With an inspection the numbers are its targets, without one the register's present rows.
  const rows = (area: Area, part: 'SITES' | 'ACCOUNTS', register: string) =>
    area.campaignId ? `${targets(area, quarter)}&part=${part}` : `/${register}?area=${area.areaId}`;
  const inspected = !!quarter || areas.some((area) => area.campaignId);
  const right = { align: 'right' as const };
  return (
    <Section
      title="各地情况"
      note={`${quarter ? `${quarter.title} · ` : inspected ? '各地最近一次通报 · ' : ''}点任一数字查看明细`}
      flush
    >
      <Table<Area>
        aria-label="各地情况"
        className="zx-areas"
        rowKey="areaId"
        size="middle"
        dataSource={areas}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: '地区', dataIndex: 'name' },
          { title: '网站', ...right, render: (_, a) => number(a.sites, rows(a, 'SITES', 'websites')) },
          ...(inspected
            ? [
                {
                  title: '存在问题',
                  ...right,
                  render: (_: unknown, a: Area) =>
                    number(a.siteProblems, `${targets(a, quarter)}&part=SITES&situation=NAMED`, true),
                },
              ]
            : []),
          { title: '账号', ...right, render: (_, a) => number(a.accounts, rows(a, 'ACCOUNTS', 'accounts')) },
          ...(inspected
            ? [
                {
                  title: '不合格',
                  ...right,
                  render: (_: unknown, a: Area) =>
                    number(a.failedAccounts, `${targets(a, quarter)}&part=ACCOUNTS&situation=FAILED`, true),
                },
                { title: '账号合格率', render: (_: unknown, a: Area) => <Rate area={a} /> },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** The area's targets of the office's own inspection; all targets of the area's own. */
const targets = (area: Area, quarter?: Quarter | null) =>
  `/campaigns/${area.campaignId}?tab=targets${quarter ? `&area=${area.areaId}` : ''}`;

function Rate({ area }: { area: Area }) {
  const { share, text } = passRate(area);
  return (
    <span className="zx-rate">
      <span className="zx-stage-track" aria-hidden="true">
        <span className={share === 100 ? 'full' : 'part'} style={{ width: `${share}%` }} />
      </span>
      <span className="zx-num">{text}</span>
    </span>
  );
}
