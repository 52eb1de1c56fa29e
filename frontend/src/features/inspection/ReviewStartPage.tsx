import { Navigate } from 'react-router';
import { Link } from 'react-router';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { EmptyState, LoadedPage } from '../../shared/ui/states';
import { useCampaigns } from './useInspection';

/** Opens the one inspection under way, or lets choose among several. */
export default function ReviewStartPage() {
  const query = useCampaigns({
    mine: true,
    state: ['RUNNING', 'REVIEW'],
    sort: '-planned',
    limit: 500,
  });
  return (
    <LoadedPage query={query}>
      {(page) => {
        const open = page.items ?? [];
        if (open.length === 1) return <Navigate to={`/review/${open[0]!.id}`} replace />;
        return (
          <>
            <PageHeader title="问题复核" help="inspector" />
            <Section title={open.length > 0 ? '选择检查任务' : undefined}>
              {open.length === 0 ? (
                <EmptyState title="没有需要复核的问题">
                  开始机器检查后，机器发现的候选问题在这里由检查员逐组确认或排除。
                </EmptyState>
              ) : (
                <ul>
                  {open.map((campaign) => (
                    <li key={campaign.id}>
                      <Link to={`/review/${campaign.id}`}>{campaign.title}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
          </>
        );
      }}
    </LoadedPage>
  );
}
