import { useParams } from 'react-router';
import { tableDate } from '../../shared/lib/dates';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { CodeText, Fields } from '../../shared/ui/Fields';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { LoadedPage } from '../../shared/ui/states';
import { SITE_TYPES } from './labels';
import { RecordHistory } from './RecordHistory';
import { useWebsite } from './registers';
import { SiteStateTag } from './WebsitesPage';
import './registry.css';

/** One website of the register with its history. */
export default function WebsitePage() {
  const { id = '' } = useParams();
  const query = useWebsite(id);
  return (
    <LoadedPage query={query}>
      {(site) => (
        <>
          <PageHeader
            crumbs={[{ label: '网站', to: '/websites' }]}
            title={
              <>
                {site.name} <CodeText>{site.code}</CodeText> <SiteStateTag state={site.state} />
              </>
            }
            windowTitle={site.name}
            help="registers"
          />
          <div className="zx-two">
            <Section title="登记内容">
              <Fields
                items={[
                  ['网站类型', site.type && SITE_TYPES[site.type]],
                  ['域名', site.domain],
                  ['首页地址', <Outside key="home" url={site.homeUrl} />],
                  ['主管单位', site.supervisorName],
                  ['主办单位', site.unitName],
                  ['承办单位', site.operator],
                  ['办公地址', site.address],
                  ['ICP备案编号', site.icp],
                  ['公安机关备案号', site.publicSecurity],
                  ['党政机关网站标识', site.markUrl],
                  ['IP地址', site.ip],
                  ['IPv6支持', site.ipv6 === null || site.ipv6 === undefined ? '' : site.ipv6 ? '是' : '否'],
                  ['集约化平台', site.sharedPlatform],
                  ['等级保护', site.protectionLevel],
                  ['开办时间', site.openedOn && tableDate(site.openedOn)],
                  ['备注', site.remark],
                ]}
              />
            </Section>
            <RecordHistory register="websites" id={id} />
          </div>
        </>
      )}
    </LoadedPage>
  );
}

export function Outside({ url }: { url?: string | null }) {
  if (!url || !/^https?:\/\//.test(url)) return <>{url}</>;
  return <OutwardLink href={url}>{url}</OutwardLink>;
}
