import { byHeading, groupKey } from './reviewKeys';
import type { ReviewGroup } from './words';

interface Props {
  groups: ReviewGroup[];
  current?: ReviewGroup;
  choose: (group: ReviewGroup) => void;
}

/** Groups under the catalogue's headings; what is decided says so. */
export function ReviewGroups({ groups, current, choose }: Props) {
  return (
    <>
      {byHeading(groups).map(([heading, members]) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          {members.map((group) => (
            <button
              key={groupKey(group)}
              type="button"
              className="zx-review-group"
              aria-current={current !== undefined && groupKey(group) === groupKey(current)}
              onClick={() => choose(group)}
            >
              <span>
                {group.indicator} <span className="zx-code">{group.rule}</span>
                <span className="zx-secondary">{group.targetName}</span>
              </span>
              <span className={group.open ? 'zx-tag neutral' : 'zx-tag pass'}>
                {group.open ? group.open : '✓'}
                {!group.open && <span className="zx-visually-hidden">已复核</span>}
              </span>
            </button>
          ))}
        </section>
      ))}
    </>
  );
}
