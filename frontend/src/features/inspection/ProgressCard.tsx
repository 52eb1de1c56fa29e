import dayjs from 'dayjs';
import { useBusinessClock } from '../../shared/lib/clock';
import { inChina, tableTime } from '../../shared/lib/dates';
import { Bar, Figures, type FigureItem } from '../../shared/ui/Figures';
import { duration, type Progress } from './words';

/** Five figures and one bar: how far the inspection is. */
export function ProgressCard({ progress }: { progress: Progress }) {
  const { now } = useBusinessClock();
  const percent = progress.percent ?? 0;
  return (
    <section className="zx-card" aria-label="检查进度">
      <div className="zx-card-body">
        <Figures items={figures(progress, now.toISOString())} />
        <div style={{ marginTop: 12 }}>
          <Bar done={percent} total={100} label="机器检查进度" text={null} />
        </div>
        <p className="zx-visually-hidden" aria-live="polite">
          {progress.running ? `机器检查已完成 ${percent}%` : ''}
        </p>
        {progress.active && progress.active.length > 0 && (
          <p
            className="zx-secondary"
            style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            正在检查：{progress.active.map((site) => site.name).join('、')}
          </p>
        )}
      </div>
    </section>
  );
}

/** What the five figures say; the last tells when the run will end, or how it ended. */
export function figures(p: Progress, now: string): FigureItem[] {
  const failed = p.sitesFailed ?? 0;
  return [
    {
      label: '网站',
      value: `${p.sitesDone ?? 0} / ${p.sites ?? 0}`,
      note: failed > 0 ? `机器已检查，${failed} 个未能访问` : '机器已检查',
    },
    { label: '账号', value: `${p.accountsChecked ?? 0} / ${p.accounts ?? 0}`, note: '已检查' },
    {
      label: '页面',
      value: (p.pages ?? 0).toLocaleString('zh-CN'),
      note: `链接 ${(p.links ?? 0).toLocaleString('zh-CN')} 个`,
    },
    {
      label: '候选问题',
      value: (p.candidates ?? 0).toLocaleString('zh-CN'),
      note: `${(p.reviewed ?? 0).toLocaleString('zh-CN')} 已复核`,
    },
    ending(p, now),
  ];
}

function ending(p: Progress, now: string): FigureItem {
  if (p.running) {
    const left = p.expectedEnd ? Math.max(0, dayjs(p.expectedEnd).diff(dayjs(now), 'second')) : null;
    return {
      label: '预计完成',
      value: p.expectedEnd ? inChina(p.expectedEnd).format('HH:mm') : '计算中',
      note: left === null ? '刚刚开始' : left < 60 ? '不到 1 分钟' : `还需约 ${Math.round(left / 60)} 分钟`,
    };
  }
  if (p.finishedAt) {
    return {
      label: '机器检查',
      value: (p.sitesCancelled ?? 0) > 0 ? '已取消' : '已完成',
      note: `${tableTime(p.finishedAt)} · 用时 ${duration(p.startedAt, p.finishedAt)}`,
    };
  }
  return { label: '机器检查', value: '未开始', note: '开始后可随时离开本页' };
}
