import { Button } from 'antd';
import type { components } from '../../shared/api/schema';
import { download } from '../../shared/api/files';
import { ActionButton } from '../../shared/ui/ActionButton';

type AttachedFile = components['schemas']['AttachedFile'];

/** Files of an answer; with `remove` they can be taken off again. */
export function AnswerFiles({ files, remove }: { files: AttachedFile[]; remove?: (id: string) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className="zx-answer-files" aria-label="附件">
      {files.map((file) => (
        <li key={file.id}>
          <ActionButton type="link" size="small" act={() => download(`/api/v1/files/${file.id}`)}>
            {file.name}
          </ActionButton>
          <span className="zx-secondary zx-num">{sizeWords(file.size ?? 0)}</span>
          {remove && (
            <Button
              size="small"
              type="text"
              aria-label={`移除附件 ${file.name}`}
              onClick={() => remove(file.id!)}
            >
              移除
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** 320 KB, 1.4 MB. */
export function sizeWords(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
