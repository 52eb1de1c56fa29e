import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { useMay } from '../../shared/lib/session';
import type { ReportPlace, ReportProblem } from '../../shared/report/report';
import { SiteReport } from '../../shared/report/SiteReport';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { LoadedPage } from '../../shared/ui/states';
import { EvidencePage } from './EvidencePage';

/** The report on one site of an inspection, as it stands now. */
export default function TargetReportPage() {
  const { id = '', target = '' } = useParams();
  const query = useQuery({
    queryKey: ['campaign', id, 'report', target],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/campaigns/{id}/targets/{target}/report/contents', {
          params: { path: { id, target } },
        }),
      ),
  });
  const reviews = useMay('INSPECTOR');
  const file = `/api/v1/campaigns/${id}/targets/${target}/report`;
  return (
    <LoadedPage query={query}>
      {(report) => (
        <>
          <PageHeader
            title={`${report.about}检查报告`}
            crumbs={[
              { label: '检查任务', to: '/campaigns' },
              { label: factOf(report.facts, '检查任务') ?? '检查对象', to: `/campaigns/${id}` },
            ]}
            subtitle={factOf(report.facts, '检查结果')}
            help="inspector"
          >
            {reviews && (report.problems ?? []).some((problem) => problem.open) && (
              <Link to={`/review/${id}?target=${target}`}>复核候选问题</Link>
            )}
            <Button onClick={() => window.print()}>打印</Button>
            <DownloadButton url={`${file}?form=HTML`}>下载网页版</DownloadButton>
            <DownloadButton url={`${file}?form=XLSX`}>下载表格</DownloadButton>
            {factOf(report.facts, '取证存档') && (
              <DownloadButton url={`/api/v1/campaigns/${id}/targets/${target}/evidence`}>
                下载取证存档
              </DownloadButton>
            )}
          </PageHeader>
          <SiteReport report={report} archived={archived} />
        </>
      )}
    </LoadedPage>
  );
}

const factOf = (facts: { label?: string; words?: string }[] | undefined, label: string) =>
  facts?.find((fact) => fact.label === label)?.words;

function archived(problem: ReportProblem, place: ReportPlace) {
  if (!problem.finding || !place.sha256) return null;
  return (
    <EvidencePage
      finding={{ id: problem.finding, address: place.address, page: place.page, excerpt: place.text }}
      evidence={{
        url: place.address,
        page: place.page,
        fetchedAt: place.fetchedAt,
        sha256: place.sha256,
        excerpt: place.marked || `${place.before ?? ''}${place.after ?? ''}`,
      }}
    />
  );
}
