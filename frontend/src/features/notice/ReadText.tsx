import type { Notice } from './words';

/** The text as printed; each number is a button that shows where it comes from. */
export function ReadText({ notice, onFigure }: { notice: Notice; onFigure: (key: string) => void }) {
  const rows = new Map(notice.figures!.map((figure) => [figure.key, figure]));
  return (
    <>
      {notice.text!.map((block) => (
        <p key={block.id} className={block.style === 'PARAGRAPH' ? 'zx-sheet-paragraph' : 'zx-sheet-heading'}>
          {(block.number || block.lead) && (
            <b>
              {block.number}
              {block.lead}
            </b>
          )}
          {block.segments!.map((segment, index) =>
            segment.figureKey && rows.get(segment.figureKey)?.rows ? (
              <button
                key={index}
                type="button"
                className="zx-fig"
                title={`${rows.get(segment.figureKey)!.label}：来自记录，点击查看出处`}
                onClick={() => onFigure(segment.figureKey!)}
              >
                {segment.text}
              </button>
            ) : (
              <span key={index}>{segment.text}</span>
            ),
          )}
        </p>
      ))}
    </>
  );
}
