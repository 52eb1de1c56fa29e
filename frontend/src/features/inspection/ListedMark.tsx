import { App, Checkbox } from 'antd';
import { api, unwrap } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { useCampaignChange } from './useInspection';
import type { Finding } from './words';

interface Props {
  campaign: string;
  findings: Finding[];
  /** Only the inspector of an open inspection changes it. */
  mayChange: boolean;
  /** Whom it concerns, for those who hear the page. */
  about: string;
}

/** Only a confirmed problem can be listed. */
const UNDECIDED = ['CANDIDATE', 'DISMISSED', 'JOINED'];
export const listable = (findings: Finding[]) => findings.filter((f) => !UNDECIDED.includes(f.state!));

/** The mark 列入通报: what carries it counts in the figures and stands in the annex. */
export function ListedMark({ campaign, findings, mayChange, about }: Props) {
  const { message } = App.useApp();
  const own = listable(findings);
  const listed = own.filter((f) => f.listed).length;
  const change = useCampaignChange(campaign, async (to: boolean) => {
    for (const finding of own.filter((f) => f.listed !== to))
      await unwrap(
        api.POST('/api/v1/findings/{id}/listed', {
          params: { path: { id: finding.id! }, header: { 'If-Match': finding.version! } },
          body: { listed: to },
        }),
      );
  });
  if (own.length === 0) return <span className="zx-secondary">—</span>;
  if (!mayChange)
    return listed === 0 ? '不列入' : listed < own.length ? `列入 ${listed} / ${own.length}` : '列入通报';
  return (
    <Checkbox
      checked={listed === own.length}
      indeterminate={listed > 0 && listed < own.length}
      disabled={change.isPending}
      style={{ whiteSpace: 'nowrap' }}
      onChange={(e) =>
        change.mutate(e.target.checked, {
          onSuccess: () =>
            message.success(e.target.checked ? '已列入通报，数字随之更新' : '不再列入通报，数字随之更新'),
          onError: (error) => message.error(asProblem(error).message),
        })
      }
    >
      列入通报<span className="zx-visually-hidden">：{about}</span>
    </Checkbox>
  );
}
