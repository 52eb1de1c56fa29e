import type { components } from '../../shared/api/schema';
import { tableTime } from '../../shared/lib/dates';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { PageList } from '../../shared/ui/PageList';
import { StatusTag } from '../../shared/ui/StatusTag';
import { EvidencePage } from './EvidencePage';
import { EFFECTS, FINDING_STATES, type Finding, type ReviewGroup } from './words';

type Detail = components['schemas']['FindingDetail'];

interface Props {
  group: ReviewGroup;
  findings: Finding[];
  current: Finding;
  detail?: Detail;
  choose: (finding: Finding) => void;
}

/** Places of a group named at once. */
const PLACES = 100;

/** Path of an address, for lists of one site's pages. */
export function pathOf(address: string | null | undefined): string {
  if (!address) return '—';
  try {
    const url = new URL(address);
    return decodeURI(url.pathname + url.search);
  } catch {
    return address;
  }
}

/** The inspector puts the place into 【】; without one the whole text is the place. */
function Marked({ text }: { text: string }) {
  const parts = text.split(/【([^【】]*)】/);
  if (parts.length === 1) return <mark className="whole">{text}</mark>;
  return parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part));
}

/** The evidence of one finding with the place marked, and the others of its group. */
export function ReviewMain({ group, findings, current, detail, choose }: Props) {
  const evidence = detail?.evidence?.[0];
  return (
    <article className="zx-review-main">
      <h2 style={{ marginTop: 0 }}>
        {current.wording}{' '}
        <StatusTag tone={EFFECTS[group.effect!].tone}>
          {group.effect === 'DEDUCT' && group.points ? `扣 ${group.points} 分` : EFFECTS[group.effect!].label}
        </StatusTag>{' '}
        <StatusTag tone={FINDING_STATES[current.state!].tone}>
          {FINDING_STATES[current.state!].label}
        </StatusTag>
      </h2>
      <p className="zx-secondary" style={{ overflowWrap: 'anywhere' }}>
        {group.targetName} ·{' '}
        <OutwardLink
          href={current.page ?? current.address}
          className="zx-code"
          style={{ whiteSpace: 'normal' }}
        >
          {pathOf(current.page ?? current.address)}
        </OutwardLink>
        {evidence?.fetchedAt && <span className="zx-num"> · 抓取于 {tableTime(evidence.fetchedAt)}</span>}
      </p>
      <div className="zx-evidence">
        {current.element && <p className="zx-secondary">位置：{current.element}</p>}
        {current.address && current.address !== current.page && (
          <p>
            涉及地址：
            <span className="zx-code" style={{ whiteSpace: 'normal' }}>
              {current.address}
            </span>
          </p>
        )}
        <div className="zx-evidence-text">
          <Marked text={evidence?.excerpt || current.excerpt || current.wording || ''} />
        </div>
        {evidence && (
          <p className="zx-secondary zx-code" style={{ marginTop: 8, whiteSpace: 'normal' }}>
            {evidence.status ? `HTTP ${evidence.status} · ` : ''}
            {evidence.sha256
              ? `SHA-256 ${evidence.sha256.slice(0, 8)}…${evidence.sha256.slice(-4)}`
              : '没有读到内容'}
          </p>
        )}
        {evidence?.contentType && <EvidencePage finding={current} evidence={evidence} />}
      </div>
      <PageList key={current.id} pages={evidence?.pages ?? []} count={current.count ?? 1} />
      {findings.length > 1 && (
        <>
          <h2>本组 {findings.length} 处</h2>
          <ul className="zx-places">
            {findings.slice(0, PLACES).map((finding) => (
              <li key={finding.id}>
                <button
                  type="button"
                  aria-current={finding.id === current.id}
                  onClick={() => choose(finding)}
                >
                  <span className="zx-code" style={{ whiteSpace: 'normal' }}>
                    {pathOf(finding.address ?? finding.page)}
                  </span>{' '}
                  {finding.excerpt && <span className="zx-secondary">“{finding.excerpt}”</span>}
                  {finding.state !== 'CANDIDATE' && (
                    <span className="zx-secondary"> · {FINDING_STATES[finding.state!].label}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {findings.length > PLACES && (
            <p className="zx-secondary">
              只列出前 {PLACES} 处，其余 {findings.length - PLACES} 处随整组判定，或在前面的判定后依次列出。
            </p>
          )}
        </>
      )}
    </article>
  );
}
