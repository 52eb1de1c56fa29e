import { Button, Select } from 'antd';
import { ActionButton } from '../../shared/ui/ActionButton';
import { LimitedInput } from '../../shared/ui/Limited';
import { Section } from '../../shared/ui/Section';
import { retyped } from './retyped';
import type { Notice, TextBlock } from './words';

interface Props {
  notice: Notice;
  blocks: TextBlock[];
  current?: string;
  onBlocks: (blocks: TextBlock[]) => void;
  onCurrent: (id: string | undefined) => void;
}

const STYLES = [
  { value: 'HEADING_1', label: '一级标题（一、）' },
  { value: 'HEADING_2', label: '二级标题（（一））' },
  { value: 'PARAGRAPH', label: '段落' },
];

/** The paragraph the cursor is in: its kind, its leading words, a number to insert, add and remove. */
export function BlockPanel({ notice, blocks, current, onBlocks, onCurrent }: Props) {
  const at = blocks.findIndex((block) => block.id === current);
  const block = blocks[at];
  if (!block)
    return (
      <Section title="段落">
        <p className="zx-secondary">把光标放进正文的一段，可以在这里改段首、插入数字、增删段落。</p>
      </Section>
    );
  const change = (more: Partial<TextBlock>) =>
    onBlocks(blocks.map((other) => (other.id === current ? retyped(other, more) : other)));
  const add = () => {
    const id = `p${crypto.randomUUID().slice(0, 8)}`;
    onBlocks([
      ...blocks.slice(0, at + 1),
      { id, style: 'PARAGRAPH', lead: '', text: '', standard: false },
      ...blocks.slice(at + 1),
    ]);
    onCurrent(id);
  };
  const remove = () => {
    onBlocks(blocks.filter((other) => other.id !== current));
    onCurrent(undefined);
  };
  return (
    <Section title="段落">
      <div className="zx-block-form">
        <Select
          aria-label="段落类型"
          value={block.style}
          options={STYLES}
          onChange={(style) => change({ style })}
        />
        {block.style === 'PARAGRAPH' && (
          <LimitedInput
            aria-label="段首"
            placeholder="段首小标题，可空"
            value={block.lead}
            max={200}
            onChange={(e) => change({ lead: e.target.value })}
          />
        )}
        <Select
          aria-label="在段末插入数字"
          placeholder="在段末插入数字"
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={notice
            .figures!.filter((figure) => figure.text)
            .map((figure) => ({
              value: figure.key!,
              label: `${figure.label}：${figure.text!.length > 16 ? `${figure.text!.slice(0, 16)}…` : figure.text}`,
            }))}
          onChange={(key) => key && change({ text: `${block.text}{{${key}}}` })}
        />
        <div className="zx-block-buttons">
          <Button onClick={add}>在下方加一段</Button>
          <ActionButton
            danger
            act={() => Promise.resolve(remove())}
            confirm={
              block.text?.trim()
                ? {
                    title: '删除本段？',
                    content: '本段文字不再印出；“重新生成正文”可以找回由记录生成的段落。',
                  }
                : undefined
            }
          >
            删除本段
          </ActionButton>
        </div>
      </div>
    </Section>
  );
}
