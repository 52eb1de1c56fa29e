import { Link } from 'react-router';
import { tableTime } from '../../shared/lib/dates';
import { Section } from '../../shared/ui/Section';
import { Loaded } from '../../shared/ui/states';
import { FIELD_LABELS, valueInWords } from './labels';
import { useHistory, type RecordVersion } from './registers';

/** What changed in a record, when, by whom and why; newest first. */
export function RecordHistory({ register, id }: { register: 'websites' | 'accounts'; id: string }) {
  const query = useHistory(register, id);
  return (
    <Section title="历史" note={query.data ? `${query.data.length} 个版本` : undefined}>
      <Loaded query={query}>
        {(versions) => (
          <ol className="zx-history">
            {versions.map((version, i) => (
              <li key={version.at}>
                <VersionEntry version={version} first={i === versions.length - 1} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}

export function VersionEntry({ version, first }: { version: RecordVersion; first: boolean }) {
  const changes = version.changes ?? [];
  return (
    <>
      <div>
        <b className="zx-num">{tableTime(version.at)}</b> <Because version={version} />
      </div>
      <div className="zx-secondary">{version.who ?? '系统'}</div>
      {first ? (
        <div>登记入册，填写 {changes.filter((c) => c.after).length} 项</div>
      ) : (
        changes.map((change) => (
          <div key={change.field}>
            {FIELD_LABELS[change.field ?? ''] ?? change.field}：
            <span className="zx-old">{valueInWords(change.field!, change.before) ?? '（无）'}</span>{' '}
            <span className="zx-new">{valueInWords(change.field!, change.after) ?? '（无）'}</span>
          </div>
        ))
      )}
    </>
  );
}

function Because({ version }: { version: RecordVersion }) {
  if (version.because === '备案通过')
    return <Link to={`/filings/${version.becauseId}`}>{version.because}</Link>;
  if (version.because === '名录基线导入')
    return <Link to={`/register-imports/${version.becauseId}`}>{version.because}</Link>;
  return <>{version.because}</>;
}
