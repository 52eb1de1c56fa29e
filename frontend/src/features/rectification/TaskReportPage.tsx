import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import { SiteReport } from '../../shared/report/SiteReport';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { LoadedPage } from '../../shared/ui/states';

/** What a unit was told to mend, to read: the task's own copies and nothing else. */
export default function TaskReportPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['task', id, 'report'],
    queryFn: () => unwrap(api.GET('/api/v1/tasks/{id}/report/contents', { params: { path: { id } } })),
  });
  return (
    <LoadedPage query={query}>
      {(report) => {
        const fact = (label: string) => report.facts?.find((f) => f.label === label)?.words;
        return (
          <>
            <PageHeader
              title={`${report.about}问题清单`}
              crumbs={[
                { label: '整改任务', to: '/tasks' },
                { label: fact('整改任务') ?? '任务', to: `/tasks/${id}` },
              ]}
              subtitle={`问题 ${fact('问题')} · ${fact('整改期限')}`}
              help="rectification"
            >
              <Link to={`/tasks/${id}`}>查看答复</Link>
              <Button onClick={() => window.print()}>打印</Button>
              <DownloadButton url={`/api/v1/tasks/${id}/report?form=HTML`}>下载网页版</DownloadButton>
              <DownloadButton url={`/api/v1/tasks/${id}/report?form=XLSX`}>下载表格</DownloadButton>
            </PageHeader>
            <SiteReport report={report} />
          </>
        );
      }}
    </LoadedPage>
  );
}
