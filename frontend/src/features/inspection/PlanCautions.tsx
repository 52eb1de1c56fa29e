import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { Dayjs } from 'dayjs';
import { Link } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { campaignState } from '../../shared/lib/campaigns';
import { useBusinessClock } from '../../shared/lib/clock';
import { longDate, toPicker } from '../../shared/lib/dates';

interface Props {
  year?: number;
  quarter?: number;
  kind?: string;
  timePoint?: Dayjs;
}

/** What may be meant, and usually is a slip: said before the plan is saved, never in the way. */
export function PlanCautions({ year, quarter, kind, timePoint }: Props) {
  const { now } = useBusinessClock();
  const own = useQuery({
    queryKey: ['campaigns', 'own', year],
    enabled: !!year,
    queryFn: () =>
      unwrap(api.GET('/api/v1/campaigns', { params: { query: { mine: true, year, limit: 100 } } })),
  });
  const same =
    kind === 'CENSUS' && own.data?.items?.find((one) => one.kind === 'CENSUS' && one.quarter === quarter);
  const early = timePoint?.isAfter(toPicker(now), 'day');
  return (
    <div aria-live="polite">
      {same && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={
            <>
              本单位已有这个季度的普查<Link to={`/campaigns/${same.id}`}>“{same.title}”</Link>（
              {campaignState(same).label}）。再制定一份，检查结果和通报分别计算。
            </>
          }
        />
      )}
      {early && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={`监测时间点晚于今天（${longDate(now)}）：更新时限按那时计算，请到时再开始机器检查。`}
        />
      )}
    </div>
  );
}
