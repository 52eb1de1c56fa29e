import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api/client';
import { download } from '../../shared/api/files';
import { ActionButton } from '../../shared/ui/ActionButton';
import { FilePicker } from '../../shared/ui/FilePicker';
import { Section } from '../../shared/ui/Section';
import type { Filing } from './filings';

/** Attachments; the reporter adds, everyone taking part reads. */
export function FilingFiles({ filing, adding }: { filing: Filing; adding?: boolean }) {
  const queries = useQueryClient();
  const files = filing.files ?? [];
  const again = () => queries.invalidateQueries({ queryKey: ['filing', filing.id] });
  const remove = async (id: string) => {
    await api.DELETE('/api/v1/files/{id}', { params: { path: { id } } });
    await again();
  };
  return (
    <Section title="附件" note={files.length > 0 ? `${files.length} 个` : undefined}>
      {files.length === 0 && !adding && <p className="zx-secondary">没有附件</p>}
      <div className="zx-files">
        {files.map((file) => (
          <span key={file.id} className="zx-file">
            <ActionButton act={() => download(`/api/v1/files/${file.id}`)}>
              {file.name} · {size(file.size ?? 0)}
            </ActionButton>
            {adding && (
              <ActionButton
                type="text"
                aria-label={`移除 ${file.name}`}
                act={() => remove(file.id!)}
                confirm={{ title: '移除这个附件？', content: `“${file.name}”不再随备案报送。` }}
                done="附件已移除"
              >
                移除
              </ActionButton>
            )}
          </span>
        ))}
      </div>
      {adding && (
        <FilePicker
          url="/api/v1/files"
          fields={{ subjectId: filing.id! }}
          accept=".png,.jpg,.jpeg,.pdf,.doc,.docx,.zip"
          hint="二维码、认证截图、签字盖章的备案表扫描件等"
          onDone={() => void again()}
        />
      )}
    </Section>
  );
}

export function size(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
