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
              <FigureText
                key={index}
                label={rows.get(segment.figureKey)!.label!}
                text={segment.text!}
                open={() => onFigure(segment.figureKey!)}
              />
            ) : (
              <span key={index}>{segment.text}</span>
            ),
          )}
        </p>
      ))}
    </>
  );
}

/** A button that breaks over lines like the text it stands in, which a real one does not. */
function FigureText({ label, text, open }: { label: string; text: string; open: () => void }) {
  return (
    <span
      role="button"
      tabIndex={0}
      className="zx-fig"
      title={`${label}：来自记录，点击或按回车查看出处`}
      onClick={open}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        open();
      }}
    >
      {text}
    </span>
  );
}
