import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { api, unwrap } from '../../shared/api/client';
import { ActionButton } from '../../shared/ui/ActionButton';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EmptyState, Loaded } from '../../shared/ui/states';

/** The demo's faulty sites; one is switched to mended as if its unit had repaired it. */
export function DemoSitesDialog({ close }: { close: () => void }) {
  const client = useQueryClient();
  const sites = useQuery({
    queryKey: ['demo-sites'],
    queryFn: () => unwrap(api.GET('/api/v1/demo/sites')),
  });
  const mend = async (host: string) => {
    await api.POST('/api/v1/demo/sites/{host}/mend', { params: { path: { host } } });
    await client.invalidateQueries({ queryKey: ['demo-sites'] });
  };
  return (
    <Modal open title="演示网站" footer={null} onCancel={close} width={640}>
      <p className="zx-secondary" style={{ marginBottom: 12 }}>
        这些演示网站带有问题。切换为“已改正”后，机器复查就看不到它的问题了，好像主办单位已经修好。
      </p>
      <Loaded query={sites}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="没有带问题的演示网站" />
          ) : (
            <ul className="zx-demo-sites">
              {rows.map((site) => (
                <li key={site.host}>
                  <span>
                    <b>{site.name}</b> <span className="zx-secondary">{site.host}</span>
                    <br />
                    <span className="zx-secondary">{site.defects?.join('、')}</span>
                  </span>
                  {site.mended ? (
                    <StatusTag tone="pass">已改正</StatusTag>
                  ) : (
                    <ActionButton size="small" act={() => mend(site.host!)} done={`${site.name}已改正`}>
                      切换为已改正
                    </ActionButton>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Modal>
  );
}
