import { EditableText } from './EditableText';
import { retyped } from './retyped';
import type { Notice, TextBlock } from './words';

interface Props {
  notice: Notice;
  blocks: TextBlock[];
  current?: string;
  onBlocks: (blocks: TextBlock[]) => void;
  onCurrent: (id: string) => void;
  onFigure: (key: string) => void;
}

const EMPTY: Record<string, string> = {
  yearlyReport: '各网站年度报表发布情况，由起草人填写；空着则不印这一段',
};

/** The text on the paper, to be typed into; its numbers come from the records and stay so. */
export function EditText({ notice, blocks, current, onBlocks, onCurrent, onFigure }: Props) {
  const figures = new Map(notice.figures!.map((figure) => [figure.key!, figure]));
  const printed = new Map(notice.text!.map((block) => [block.id!, block]));
  const change = (id: string, text: string) =>
    onBlocks(blocks.map((block) => (block.id === id ? retyped(block, { text }) : block)));
  return (
    <>
      {blocks.map((block) => {
        const heading = block.style !== 'PARAGRAPH';
        const name = `${heading ? '标题' : '段落'} ${block.lead || (heading ? block.text : '')}`;
        return (
          <p
            key={block.id}
            className={`${heading ? 'zx-sheet-heading' : 'zx-sheet-paragraph'}${block.id === current ? ' current' : ''}`}
          >
            {(printed.get(block.id!)?.number || block.lead) && (
              <b>
                {printed.get(block.id!)?.number}
                {block.lead?.includes('{{') ? (printed.get(block.id!)?.lead ?? block.lead) : block.lead}
              </b>
            )}
            <EditableText
              label={name}
              text={block.text!}
              placeholder={EMPTY[block.id!] ?? '空着则不印这一段'}
              valueOf={(key) => figures.get(key)?.text}
              labelOf={(key) => figures.get(key)?.label ?? key}
              onChange={(text) => change(block.id!, text)}
              onFocus={() => onCurrent(block.id!)}
              onFigure={onFigure}
            />
          </p>
        );
      })}
    </>
  );
}
