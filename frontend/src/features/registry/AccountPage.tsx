import { useParams } from 'react-router';
import { tableDate } from '../../shared/lib/dates';
import { CodeText, Fields } from '../../shared/ui/Fields';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { LoadedPage } from '../../shared/ui/states';
import { AccountStateTag, platformInWords } from './AccountsPage';
import { FUNCTION_CLASSES } from './labels';
import { RecordHistory } from './RecordHistory';
import { useAccount } from './registers';
import { Outside } from './WebsitePage';
import './registry.css';

/** One account of the register with its history. */
export default function AccountPage() {
  const { id = '' } = useParams();
  const query = useAccount(id);
  return (
    <LoadedPage query={query}>
      {(account) => (
        <>
          <PageHeader
            crumbs={[{ label: '新媒体账号', to: '/accounts' }]}
            title={
              <>
                {account.name} <CodeText>{account.code}</CodeText> <AccountStateTag state={account.state} />
              </>
            }
            windowTitle={account.name}
            help="registers"
          />
          <div className="zx-two">
            <Section title="登记内容">
              <Fields
                items={[
                  ['平台', platformInWords(account)],
                  ['账号ID', account.handle],
                  ['功能类别', account.functionClass && FUNCTION_CLASSES[account.functionClass]],
                  ['访问链接', <Outside key="url" url={account.url} />],
                  ['认证主体', account.certifiedBody],
                  ['主管单位', account.supervisorName],
                  ['主办单位', account.unitName],
                  ['承办单位', account.operator],
                  ['开通日期', account.openedOn && tableDate(account.openedOn)],
                  ['同平台再开设理由', account.secondReason ?? '不适用'],
                  ['备注', account.remark],
                ]}
              />
              {!account.code && (
                <p className="zx-secondary" style={{ marginTop: 16 }}>
                  待赋码：{account.platform}
                  尚未设定字母码的，系统管理员在平台字典中设定后自动赋码；由名录基线录入而未填标识码的，在下一次基线中补填。
                </p>
              )}
            </Section>
            <RecordHistory register="accounts" id={id} />
          </div>
        </>
      )}
    </LoadedPage>
  );
}
