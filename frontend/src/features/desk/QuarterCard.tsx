import { Link } from 'react-router';
import { Section } from '../../shared/ui/Section';
import type { Quarter, Stage } from './desk';

/** How far the quarter is, stage by stage. */
export function QuarterCard({ quarter }: { quarter: Quarter }) {
  return (
    <Section title={<Link to={`/campaigns/${quarter.id}`}>{quarter.title}</Link>}>
      <div className="zx-stages">
        {quarter.stages?.map((stage) => (
          <StageRow key={stage.name} stage={stage} />
        ))}
      </div>
    </Section>
  );
}

function StageRow({ stage }: { stage: Stage }) {
  const { name, done = 0, total = 0, words, link } = stage;
  const share = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <>
      <Link to={link!}>{name}</Link>
      <span
        className="zx-stage-track"
        role="progressbar"
        aria-label={name}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className={share === 100 ? 'full' : ''} style={{ width: `${share}%` }} />
      </span>
      <span className="zx-secondary zx-num zx-stage-words">{words}</span>
    </>
  );
}
