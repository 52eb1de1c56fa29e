import type { ReactNode } from 'react';

interface Props {
  /** Time left, e.g. `<Deadline at=… />`. */
  when?: ReactNode;
  title: ReactNode;
  /** About whom. */
  about?: ReactNode;
  /** What is already known, e.g. what the machine checked. */
  note?: ReactNode;
  /** The one button. */
  action?: ReactNode;
}

/** A row of work: by when, what, about whom, what is known, and one button. J and K walk through them. */
export function WorkRow({ when, title, about, note, action }: Props) {
  return (
    <div className="zx-row" data-row="">
      {when && <div className="zx-row-when">{when}</div>}
      <div className="zx-row-words">
        <b>{title}</b>
        {about && <div>{about}</div>}
        {note && <div className="zx-secondary zx-small">{note}</div>}
      </div>
      {action}
    </div>
  );
}
