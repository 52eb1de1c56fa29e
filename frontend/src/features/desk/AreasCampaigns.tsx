import { Link } from 'react-router';
import { campaignState } from '../../shared/lib/campaigns';
import { Section } from '../../shared/ui/Section';
import { StatusTag } from '../../shared/ui/StatusTag';
import { latestOf, useCampaignsBelow, type Area } from './desk';

/** How far the areas directly below are with their own inspections, for an office without one. */
export function AreasCampaigns({ areas }: { areas: Area[] }) {
  const { data } = useCampaignsBelow();
  const rows = latestOf(areas, data?.items ?? []);
  if (rows.length === 0) return null;
  return (
    <Section title="下级检查" note="各地最近一次" actions={<Link to="/campaigns">全部检查任务</Link>} flush>
      <ul className="zx-below">
        {rows.map(({ area, campaign }) => {
          const state = campaignState(campaign);
          return (
            <li key={area.areaId}>
              <span className="zx-secondary">{area.name}</span>
              <Link to={`/campaigns/${campaign.id}`}>{campaign.title}</Link>
              <StatusTag tone={state.tone}>{state.label}</StatusTag>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
