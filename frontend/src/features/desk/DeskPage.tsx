import { longDay } from '../../shared/lib/dates';
import { useBusinessClock } from '../../shared/lib/clock';
import { useMay } from '../../shared/lib/session';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Loaded } from '../../shared/ui/states';
import { AreasCampaigns } from './AreasCampaigns';
import { AreaTable } from './AreaTable';
import { current, useDesk, type Area, type Quarter } from './desk';
import { FirstSteps } from './FirstSteps';
import { QuarterCard } from './QuarterCard';
import { UnitTasks } from './UnitTasks';
import { WaitingList } from './WaitingList';
import './desk.css';

/** 我的工作. */
export default function DeskPage() {
  const query = useDesk();
  const { now } = useBusinessClock();
  const office = useMay('INSPECTOR', 'APPROVER', 'LEADER');
  const unit = useMay('REPORTER', 'REVIEWER') && !office;
  return (
    <>
      <PageHeader title="我的工作" subtitle={`${longDay(now)}${standing(query.data?.quarter)}`} help="desk" />
      <Loaded query={query}>
        {({ waiting = [], quarter, areas = [] }) => (
          <>
            <div className={office || unit ? 'zx-two zx-desk' : 'zx-desk'}>
              <WaitingList items={waiting} />
              {office && (quarter ? <QuarterCard quarter={quarter} /> : <BeforeFirst areas={areas} />)}
              {unit && <UnitTasks />}
            </div>
            {areas.length > 0 && <AreaTable areas={areas} quarter={quarter} />}
          </>
        )}
      </Loaded>
    </>
  );
}

/** An office without an inspection of its own: how those below stand, and to who may go it, the way. */
function BeforeFirst({ areas }: { areas: Area[] }) {
  const below = <AreasCampaigns areas={areas} />;
  if (!useMay('INSPECTOR')) return below;
  return (
    <div>
      {below}
      <FirstSteps />
    </div>
  );
}

function standing(quarter?: Quarter | null): string {
  if (!quarter) return '';
  if (quarter.closed) return ` · ${quarter.title}已通报`;
  const stage = current(quarter.stages ?? []);
  return stage ? ` · ${quarter.title}：${stage.name}（${stage.words}）` : ` · ${quarter.title}`;
}
