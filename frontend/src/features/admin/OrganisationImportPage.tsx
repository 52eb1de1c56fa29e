import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { ImportWizard } from '../../shared/ui/ImportWizard';
import { PageHeader } from '../../shared/ui/PageHeader';

type Run = components['schemas']['OrganisationImportView'];

/** Import of areas and units: a dry run, then all or nothing. */
export default function OrganisationImportPage() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <>
      <PageHeader
        title="导入区划和单位"
        crumbs={[{ label: '单位', to: '/organisations' }]}
        help="system-admin"
      />
      <ImportWizard<Run>
        url="/api/v1/organisation-imports"
        hint={
          <>
            须有“名称”列，并以“上级路径”（如
            陕西省/咸阳市）或“上级代码”说明上级；可有“级别、行政区划代码、显示顺序、办公室名称、单位简称”。
            上级可以在系统中，也可以在同一文件中，先后不限。已有的单位按文件更新顺序和简称，不会重复建立。
          </>
        }
        summary={(run) => `新增 ${run.created} 个，变更 ${run.changed} 个，不变 ${run.unchanged} 个`}
        applyLabel={(run) => `导入 ${run.total} 行`}
        consequence="全部写入单位树，不会只写入一部分"
        apply={(run) =>
          unwrap(api.POST('/api/v1/organisation-imports/{id}/apply', { params: { path: { id: run.id! } } }))
        }
        onDone={(run) => {
          void client.invalidateQueries({ queryKey: ['organisations'] });
          message.success(`已导入 ${run.total} 行`);
          void navigate('/organisations');
        }}
      />
    </>
  );
}
