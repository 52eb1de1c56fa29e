import { useParams } from 'react-router';
import { CodeText } from '../../shared/ui/Fields';
import { PageHeader } from '../../shared/ui/PageHeader';
import { LoadedPage } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { DecisionCard } from './DecisionCard';
import { useFiling, type Filing } from './filings';
import { FilingChecks } from './FilingChecks';
import { FilingContent } from './FilingContent';
import { FilingEditor } from './FilingEditor';
import { FilingFiles } from './FilingFiles';
import { FilingTimeline } from './FilingTimeline';
import { KINDS, STATES } from './labels';
import { ReturnNotice } from './ReturnNotice';
import { ToDecision } from './ToDecision';
import './filing.css';

const DECIDING = ['APPROVE', 'SIGN', 'NOTE'] as const;

/** One filing: the form for its reporter, the decision for whose turn it is, the record for others. */
export default function FilingPage() {
  const { id = '' } = useParams();
  const query = useFiling(id);
  return <LoadedPage query={query}>{(filing) => <FilingView key={filing.id} filing={filing} />}</LoadedPage>;
}

export function FilingView({ filing }: { filing: Filing }) {
  const editing = (filing.actions ?? []).includes('SAVE');
  const [label, tone] = STATES[filing.state!];
  return (
    <>
      <PageHeader
        crumbs={[{ label: '备案', to: '/filings' }]}
        title={
          <>
            {filing.subject} {filing.accountId && <CodeText>{filing.code}</CodeText>}{' '}
            <StatusTag tone={tone}>
              {KINDS[filing.kind!]} · {label}
            </StatusTag>
          </>
        }
        windowTitle={filing.subject}
        subtitle={filing.unitName}
        help="filing"
      />
      <ReturnNotice filing={filing} />
      {editing ? <FilingEditor filing={filing} /> : <FilingRecord filing={filing} />}
    </>
  );
}

function FilingRecord({ filing }: { filing: Filing }) {
  return (
    <div className="zx-two">
      <div>
        <FilingContent filing={filing} />
        <FilingChecks checks={filing.checks ?? []} />
        <FilingFiles filing={filing} />
        {DECIDING.some((action) => filing.actions?.includes(action)) && <ToDecision label="去办理" />}
      </div>
      <div className="zx-filing-side" id="decision">
        <DecisionCard filing={filing} />
        <FilingTimeline filing={filing} />
      </div>
    </div>
  );
}
