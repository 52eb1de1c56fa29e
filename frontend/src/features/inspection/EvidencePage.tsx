import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { components } from '../../shared/api/schema';
import { tableTime } from '../../shared/lib/dates';
import { Loaded } from '../../shared/ui/states';
import { useEvidencePage } from './useInspection';

interface Props {
  finding: string;
  evidence: components['schemas']['EvidenceView'];
}

/** Opens the page as it was read when the problem was found: its source, nothing of it is run. */
export function EvidencePage({ finding, evidence }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        查看取证页面
      </Button>
      {open && (
        <Modal open width={960} title="取证页面（网页源码）" footer={null} onCancel={() => setOpen(false)}>
          <p className="zx-secondary zx-code" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {evidence.url} · 抓取于 {tableTime(evidence.fetchedAt)} · SHA-256 {evidence.sha256}
          </p>
          <Source finding={finding} sha256={evidence.sha256!} />
        </Modal>
      )}
    </>
  );
}

function Source({ finding, sha256 }: { finding: string; sha256: string }) {
  const query = useEvidencePage(finding, sha256);
  return (
    <Loaded query={query}>
      {(source) => (
        <Input.TextArea
          readOnly
          aria-label="网页源码"
          className="zx-code"
          value={source}
          autoSize={{ minRows: 8, maxRows: 24 }}
        />
      )}
    </Loaded>
  );
}
