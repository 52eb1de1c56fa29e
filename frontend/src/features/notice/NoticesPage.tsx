import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem, type Problem } from '../../shared/api/problem';
import { tableDate, tableTime } from '../../shared/lib/dates';
import { useCampaignOptions } from '../../shared/lib/campaigns';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { useYearOptions } from '../../shared/lib/years';
import { DataTable, type Column } from '../../shared/ui/DataTable';
import { FilterBar } from '../../shared/ui/FilterBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState } from '../../shared/ui/states';
import { Refusal } from '../../shared/ui/Refusal';
import { draftNotice, useNoticeChange, useNotices, useOpenCampaigns, type NoticeQuery } from './useNotices';
import { NOTICE_STATES, stateWords, type NoticeRow, type NoticeState } from './words';

const STATES = (['DRAFT', 'REVIEW', 'SIGNING', 'ISSUED'] as NoticeState[]).map((value) => ({
  value,
  label: NOTICE_STATES[value].label,
}));

const columns: Column<NoticeRow>[] = [
  {
    title: '通报',
    sort: 'title',
    render: (_, row) => (
      <>
        <Link to={`/notices/${row.id}`}>{row.title}</Link>
        <div className="zx-secondary">{row.campaignTitle}</div>
      </>
    ),
  },
  { title: '发文字号', render: (_, row) => row.number ?? <span className="zx-secondary">待编号</span> },
  {
    title: '状态',
    under: true,
    render: (_, row) => <StatusTag tone={NOTICE_STATES[row.state!].tone}>{stateWords(row)}</StatusTag>,
  },
  { title: '印发单位', dataIndex: 'issuerName' },
  { title: '起草', dataIndex: 'draftedByName' },
  {
    title: '最后修改',
    sort: 'saved',
    render: (_, row) => <span className="zx-num">{tableTime(row.savedAt)}</span>,
  },
  {
    title: '印发日期',
    sort: 'issued',
    render: (_, row) => <span className="zx-num">{tableDate(row.issuedOn)}</span>,
  },
];

export default function NoticesPage() {
  const list = useListState();
  const inspector = useMay('INSPECTOR');
  const office = useMay('INSPECTOR', 'APPROVER', 'LEADER');
  const options = useCampaignOptions();
  const years = useYearOptions();
  const query: NoticeQuery = {
    state: list.get('state') ? [list.get('state') as NoticeState] : undefined,
    campaign: list.get('draft') ? undefined : list.get('campaign'),
    year: list.get('year') ? Number(list.get('year')) : undefined,
    q: list.get('q'),
    sort: list.sort,
    cursor: list.cursor,
  };
  const notices = useNotices(query);
  const drafting = inspector && list.get('draft') === '1';
  return (
    <>
      <PageHeader title="通报" subtitle={`共 ${notices.data?.total ?? 0} 件`} help="notice">
        {inspector && (
          <Button type="primary" onClick={() => list.set('draft', '1')}>
            起草通报
          </Button>
        )}
      </PageHeader>
      <section className="zx-card" aria-label="通报列表">
        <FilterBar
          list={list}
          searchHint="标题、检查任务、印发单位"
          filters={
            office
              ? [
                  { name: 'campaign', label: '检查任务', options, searchable: true },
                  { name: 'year', label: '年度', options: years },
                  { name: 'state', label: '状态', options: STATES },
                ]
              : [{ name: 'year', label: '年度', options: years }]
          }
        />
        <DataTable
          caption="通报"
          columns={columns}
          query={notices}
          list={list}
          rowKey="id"
          empty={
            <EmptyState title="还没有通报">
              {office
                ? '检查结果录入并确认之后，点“起草通报”，由各项记录生成正文和附件。'
                : '上级印发涉及本单位的通报后，会列在这里。'}
            </EmptyState>
          }
        />
      </section>
      {drafting && (
        <DraftDialog campaign={list.get('campaign')} close={() => list.clear(['draft', 'campaign'])} />
      )}
    </>
  );
}

/** Chooses the inspection; one that has a notice already leads there. */
function DraftDialog({ campaign, close }: { campaign?: string; close: () => void }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(campaign);
  const [refused, setRefused] = useState<Problem | null>(null);
  const campaigns = useOpenCampaigns(true);
  const existing = useNotices({ campaign: chosen }, chosen !== undefined);
  const draft = useNoticeChange(draftNotice);
  const before = chosen ? existing.data?.items?.[0] : undefined;
  const run = async () => {
    setRefused(null);
    try {
      if (before) return void navigate(`/notices/${before.id}`);
      const notice = await draft.mutateAsync(chosen!);
      navigate(`/notices/${notice!.notice!.id}`);
    } catch (error) {
      setRefused(asProblem(error));
    }
  };
  return (
    <Modal
      open
      title="起草通报"
      okText={before ? '打开已有的通报' : '起草'}
      cancelText="取消"
      onCancel={close}
      onOk={() => void run()}
      okButtonProps={{ disabled: !chosen, loading: draft.isPending }}
    >
      <p className="zx-secondary" style={{ marginBottom: 12 }}>
        正文中的数字、名单和附件由检查记录生成，并随记录更新，直到签发。
      </p>
      <Select
        aria-label="检查任务"
        placeholder="选择检查任务"
        style={{ width: '100%' }}
        value={chosen}
        onChange={setChosen}
        loading={campaigns.isPending}
        options={(campaigns.data?.items ?? []).map((c) => ({ value: c.id, label: c.title }))}
      />
      {refused && (
        <div className="zx-refusal">
          <Refusal problem={refused} />
        </div>
      )}
    </Modal>
  );
}
