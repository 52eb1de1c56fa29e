import { useParams } from 'react-router';
import { useBusinessClock } from '../../shared/lib/clock';
import { PageHeader } from '../../shared/ui/PageHeader';
import { StatusTag } from '../../shared/ui/StatusTag';
import { LoadedPage } from '../../shared/ui/states';
import { useAsRead } from './asRead';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { Decisions } from './Decisions';
import { Editor } from './Editor';
import { NoticeSide } from './NoticeSide';
import { OriginPanel } from './OriginPanel';
import { ReadText } from './ReadText';
import { Sheet } from './Sheet';
import { SideColumn, useFigure } from './SideColumn';
import { useNotice } from './useNotices';
import { Warnings } from './Warnings';
import { NOTICE_STATES, stateWords, type Notice } from './words';
import './notice.css';

export default function NoticePage() {
  const { id = '' } = useParams();
  const notice = useNotice(id);
  return (
    <LoadedPage query={notice}>
      {(data) =>
        data.actions?.includes('EDIT') ? (
          <Editor key={`${id}-${data.notice!.edition}`} notice={data} />
        ) : (
          <Reader key={id} notice={data} />
        )
      }
    </LoadedPage>
  );
}

/** The notice as it stands, for those who decide and for those it reaches. */
function Reader({ notice }: { notice: Notice }) {
  const row = notice.notice!;
  const reading = useAsRead(notice);
  const { now } = useBusinessClock();
  const today = now.format('YYYY-MM-DD');
  const [figure, showFigure, closeFigure, side] = useFigure();
  return (
    <>
      <PageHeader
        title={row.title}
        crumbs={[{ label: '通报', to: '/notices' }]}
        subtitle={
          <>
            <StatusTag tone={NOTICE_STATES[row.state!].tone}>{stateWords(row)}</StatusTag>{' '}
            {row.number ?? `${row.draftedByName}起草`} · {row.issuerName}
          </>
        }
        help="notice"
      >
        <Decisions notice={notice} reading={reading} year={today.slice(0, 4)} />
      </PageHeader>
      <ChangedMeanwhile changed={reading.changed} onRead={reading.again} />
      <Warnings notice={notice} />
      <div className="zx-two">
        <Sheet notice={notice} today={today}>
          <ReadText notice={notice} onFigure={showFigure} />
        </Sheet>
        <SideColumn ref={side}>
          <OriginPanel notice={notice} figure={figure} close={closeFigure} />
          <NoticeSide notice={notice} />
        </SideColumn>
      </div>
    </>
  );
}
