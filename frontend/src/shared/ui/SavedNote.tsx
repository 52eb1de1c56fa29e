/** "14:32 已自动保存", or that saving failed; read out when it changes. */
export function SavedNote({ text, failed }: { text?: string | null; failed?: boolean }) {
  return (
    <span role="status" className={failed ? 'zx-saved failed' : 'zx-saved'}>
      {text}
    </span>
  );
}
