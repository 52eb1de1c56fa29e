import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { DownloadButton } from '../../shared/ui/DownloadButton';
import { ImportWizard } from '../../shared/ui/ImportWizard';
import { PageHeader } from '../../shared/ui/PageHeader';
import { LEXICON } from './useLexicon';

type Run = components['schemas']['LexiconImportView'];

/** Import into the own lexicon: a dry run, then all or nothing. */
export default function LexiconImportPage() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <>
      <PageHeader title="导入词库" crumbs={[{ label: '词库', to: '/lexicon' }]} help="lexicon">
        <DownloadButton url="/api/v1/lexicon/template">下载模板</DownloadButton>
      </PageHeader>
      <ImportWizard<Run>
        url="/api/v1/lexicon-imports"
        accept=".xlsx"
        fileHint="xlsx，不超过 50 MB；列的顺序不限"
        hint={
          <>
            须有工作表“词库”，其中有“错误写法、类别、程度”列；可有“正确写法、允许的较长表述、语境条件、来源、备注”列和工作表“固定表述”。
            本单位已有的词条按文件更新，文件中没有的不变。
          </>
        }
        summary={(run) => `新增 ${run.created} 条，变更 ${run.changed} 条，不变 ${run.unchanged} 条`}
        applyLabel={(run) => `导入 ${run.total} 条`}
        consequence="全部写入本单位词库，不会只写入一部分；从下一次检查起生效"
        apply={(run) =>
          unwrap(api.POST('/api/v1/lexicon-imports/{id}/apply', { params: { path: { id: run.id! } } }))
        }
        onDone={(run) => {
          void client.invalidateQueries({ queryKey: LEXICON });
          message.success(`已导入 ${run.total} 条`);
          void navigate('/lexicon?origin=OWN');
        }}
      />
    </>
  );
}
