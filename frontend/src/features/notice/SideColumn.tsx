import { useRef, useState, type ReactNode, type Ref } from 'react';
import { useNarrow } from '../../shared/lib/narrow';

/** The number whose records are shown; choosing one brings its records to the top of the column. */
export function useFigure() {
  const side = useRef<HTMLDivElement>(null);
  const [figure, setFigure] = useState<string>();
  const show = (key: string) => {
    setFigure(key);
    if (side.current) side.current.scrollTop = 0;
  };
  return [figure, show, () => setFigure(undefined), side] as const;
}

/** Beside the sheet, and in view however far down the sheet is read: it scrolls by itself. */
export function SideColumn({ ref, children }: { ref: Ref<HTMLDivElement>; children: ReactNode }) {
  const narrow = useNarrow();
  return (
    <div
      ref={ref}
      className="zx-notice-side"
      role="region"
      aria-label="出处和办理情况"
      // What scrolls must take the focus; in one column the page scrolls.
      tabIndex={narrow ? undefined : 0}
    >
      {children}
    </div>
  );
}
