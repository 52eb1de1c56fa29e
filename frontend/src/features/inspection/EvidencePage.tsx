import { Button, Modal } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { components } from '../../shared/api/schema';
import { tableTime } from '../../shared/lib/dates';
import { OutwardLink } from '../../shared/ui/OutwardLink';
import { Loaded } from '../../shared/ui/states';
import { findPassage } from './passage';
import { useEvidencePage } from './useInspection';
import type { Finding } from './words';

interface Props {
  finding: Finding;
  evidence: components['schemas']['EvidenceView'];
}

/** Opens the page as it was read when the problem was found: its source, nothing of it is run. */
export function EvidencePage({ finding, evidence }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={opener} size="small" onClick={() => setOpen(true)}>
        查看取证页面
      </Button>
      <Modal
        open={open}
        width={960}
        title="取证页面（网页源码）"
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
        afterClose={() => opener.current?.focus()}
      >
        <p className="zx-secondary zx-code zx-source-of">
          {evidence.url} · 抓取于 {tableTime(evidence.fetchedAt)} · SHA-256 {evidence.sha256}
        </p>
        <Source finding={finding} evidence={evidence} />
      </Modal>
    </>
  );
}

function Source({ finding, evidence }: Props) {
  const query = useEvidencePage(finding.id!, evidence.sha256!);
  return (
    <Loaded query={query}>
      {(source) => (
        <Marked
          source={source}
          passages={[evidence.excerpt, finding.excerpt, finding.address]}
          without={<WithoutPlace finding={finding} evidence={evidence} />}
        />
      )}
    </Loaded>
  );
}

/** What one looks at where no place of the source can be marked. */
function WithoutPlace({ finding, evidence }: Props) {
  const page = finding.page ?? evidence.page;
  const linked = finding.address && page && finding.address !== page && evidence.url !== page;
  if (!linked) return <p>本问题针对整个页面，没有可标出的位置；下面是取证时读到的全部内容。</p>;
  return (
    <p>
      下面是该链接返回的页面，没有可标出的位置；链接在{' '}
      <OutwardLink href={page} className="zx-code" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
        {page}
      </OutwardLink>
    </p>
  );
}

interface Text {
  source: string;
  passages: (string | null | undefined)[];
  /** Said before the source when none of the passages is in it. */
  without: ReactNode;
}

/** The source, opened where the problem stands; from its first line when that is not in it. */
function Marked({ source, passages, without }: Text) {
  const place = useRef<HTMLElement>(null);
  const key = passages.join('\n');
  const found = useMemo(() => findPassage(source, key.split('\n')), [source, key]);
  useEffect(() => {
    // newer browsers answer a promise, which must not become the effect's clean-up
    place.current?.scrollIntoView({ block: 'center' });
  }, [found]);
  return (
    <>
      {!found && without}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <div className="zx-source" role="region" aria-label="网页源码" tabIndex={0}>
        <pre className="zx-code">
          {found ? (
            <>
              {source.slice(0, found.from)}
              <mark ref={place}>{source.slice(found.from, found.to)}</mark>
              {source.slice(found.to)}
            </>
          ) : (
            source
          )}
        </pre>
      </div>
    </>
  );
}
