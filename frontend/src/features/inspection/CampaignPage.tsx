import { Button, Tabs } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../../shared/api/client';
import { CAMPAIGN_STATES, campaignOver, campaignState } from '../../shared/lib/campaigns';
import { tableTime } from '../../shared/lib/dates';
import { useListState } from '../../shared/lib/listState';
import { useMay } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { Loaded, LoadedPage } from '../../shared/ui/states';
import { EventsTab } from './EventsTab';
import { ManualTab } from './ManualTab';
import { ProgressCard } from './ProgressCard';
import { ReprintsTab } from './ReprintsTab';
import { ResultsTab } from './ResultsTab';
import { TargetsTab } from './TargetsTab';
import { useCampaign, useCampaignChange, useEndOfRun, useProgress } from './useInspection';
import { KINDS, type Campaign, type Progress } from './words';

export default function CampaignPage() {
  const { id = '' } = useParams();
  const progress = useProgress(id);
  const running = progress.data?.running ?? false;
  const campaign = useCampaign(id, running);
  useEndOfRun(id, running);
  return (
    <LoadedPage query={campaign}>
      {(c) => (
        <Loaded query={progress}>
          {(p) => <CampaignBody campaign={c} progress={p} running={running} />}
        </Loaded>
      )}
    </LoadedPage>
  );
}

interface BodyProps {
  campaign: Campaign;
  progress: Progress;
  running: boolean;
}

function CampaignBody({ campaign, progress, running }: BodyProps) {
  const list = useListState();
  const id = campaign.id!;
  const total = (campaign.sites ?? 0) + (campaign.accounts ?? 0);
  const state = running ? CAMPAIGN_STATES.RUNNING : campaignState(campaign);
  return (
    <>
      <PageHeader
        title={campaign.title}
        crumbs={[{ label: '检查任务', to: '/campaigns' }]}
        subtitle={
          <>
            <StatusTag tone={state.tone}>{state.label}</StatusTag> 监测时间点 {tableTime(campaign.timePoint)}{' '}
            · {KINDS[campaign.kind!]} · 2019 版指标
          </>
        }
        help="inspector"
      >
        <Actions campaign={campaign} progress={progress} running={running} />
      </PageHeader>
      <ProgressCard progress={progress} />
      <section className="zx-card" aria-label="检查内容">
        <Tabs
          activeKey={list.get('tab') ?? 'targets'}
          onChange={(key) => list.set('tab', key === 'targets' ? undefined : key)}
          tabBarStyle={{ padding: '0 16px', marginBottom: 0 }}
          destroyOnHidden
          items={[
            {
              key: 'targets',
              label: `对象 ${total}`,
              children: <TargetsTab id={id} list={list} running={running} />,
            },
            { key: 'results', label: '结果', children: <ResultsTab id={id} list={list} /> },
            { key: 'manual', label: '人工检查', children: <ManualTab campaign={campaign} list={list} /> },
            { key: 'reprints', label: '转载清单', children: <ReprintsTab id={id} /> },
            { key: 'events', label: '记录', children: <EventsTab id={id} /> },
          ]}
        />
      </section>
    </>
  );
}

function Actions({ campaign, progress, running }: BodyProps) {
  const id = campaign.id!;
  const navigate = useNavigate();
  const inspector = useMay('INSPECTOR') && campaign.mine;
  const start = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/run', { params: { path: { id } }, body: {} }),
  );
  const cancel = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/run/cancel', { params: { path: { id } } }),
  );
  const discard = useCampaignChange(id, () =>
    api.POST('/api/v1/campaigns/{id}/discard', {
      params: { path: { id }, header: { 'If-Match': campaign.version! } },
    }),
  );
  if (!inspector || campaignOver(campaign)) return null;
  const open = (progress.candidates ?? 0) - (progress.reviewed ?? 0);
  const first = campaign.state === 'PLANNED';
  return (
    <>
      {first && (
        <ActionButton
          act={() => discard.mutateAsync(undefined)}
          danger
          confirm={{
            title: '作废这份检查计划？',
            content: '尚未检查的计划可以作废，作废后不再列入待办，不能恢复；需要时重新制定，名称可以再用。',
          }}
          done="计划已作废"
        >
          作废
        </ActionButton>
      )}
      {running ? (
        <ActionButton
          act={() => cancel.mutateAsync(undefined)}
          danger
          confirm={{
            title: '取消机器检查？',
            content:
              '排队的网站不再检查，正在检查的网站在一两秒内停下。已经发现的问题保留，以后可以重新检查。',
          }}
        >
          取消检查
        </ActionButton>
      ) : (
        <ActionButton
          act={() => start.mutateAsync(undefined)}
          type={first ? 'primary' : 'default'}
          confirm={
            first
              ? undefined
              : {
                  title: '重新检查全部网站？',
                  content: '已作出的判定不变；新发现的问题列入复核，不再存在的候选问题自动排除。',
                }
          }
        >
          {first ? `开始机器检查（${campaign.sites} 个网站）` : '重新检查'}
        </ActionButton>
      )}
      <Button onClick={() => navigate(`/campaigns/${id}/import`)}>导入检查结果</Button>
      {campaign.state === 'REVIEW' && (
        <>
          <Button onClick={() => navigate(`/campaigns/${id}/tasks`)}>下达整改任务</Button>
          <Button onClick={() => navigate(`/notices?draft=1&campaign=${id}`)}>起草通报</Button>
        </>
      )}
      {open > 0 && (
        <Link to={`/review/${id}`}>
          <Button type="primary">去复核（{open}）</Button>
        </Link>
      )}
    </>
  );
}
