import type { Notice } from './words';

/** The same, repeated where the notice goes on. */
export function Cautions({ notice }: { notice: Notice }) {
  return notice.warnings!.map((warning) => <p key={warning}>注意：{warning}</p>);
}

/** What to check before the notice goes on: open parts, figures deleted, digits typed. */
export function Warnings({ notice }: { notice: Notice }) {
  return notice.warnings!.map((warning) => (
    <p role="note" className="zx-notice-warning" key={warning}>
      {warning}
    </p>
  ));
}
