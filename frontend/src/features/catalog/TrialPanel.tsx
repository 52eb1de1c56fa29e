import { Button, Form } from 'antd';
import { useState } from 'react';
import { asProblem } from '../../shared/api/problem';
import { onSend } from '../../shared/lib/keys';
import { useLabels } from '../../shared/lib/labels';
import { lookAt } from '../../shared/lib/look';
import { LimitedArea } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import { StatusTag } from '../../shared/ui/StatusTag';
import { marked } from './marked';
import { useTrial, type Hit } from './useLexicon';

const LONGEST = 20_000;
const place = (index: number) => `trial-hit-${index}`;

/** 试查: paste a text, see what an inspection would find in it. */
export function TrialPanel() {
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<{ text: string; hits: Hit[] } | null>(null);
  const trial = useTrial();
  const ready = text.trim() !== '' && text.length <= LONGEST;
  const run = () => {
    if (ready) trial.mutate(text, { onSuccess: (hits) => setSeen({ text, hits }) });
  };
  return (
    <div className="zx-trial">
      <Form.Item
        label="要试查的文字"
        layout="vertical"
        htmlFor="trial"
        extra="按本单位现行词库查找，另查疑似错别字；文字不会保存"
      >
        <LimitedArea
          id="trial"
          rows={8}
          max={LONGEST}
          value={text}
          placeholder="粘贴一段文字"
          onChange={(e) => setText(e.target.value)}
          onKeyDown={onSend(run)}
        />
      </Form.Item>
      <Button type="primary" disabled={!ready} loading={trial.isPending} onClick={run}>
        试查
      </Button>
      {trial.error && (
        <div className="zx-refusal">
          <Refusal problem={asProblem(trial.error)} />
        </div>
      )}
      {seen && <Found text={seen.text} hits={seen.hits} />}
    </div>
  );
}

function Found({ text, hits }: { text: string; hits: Hit[] }) {
  const kinds = useLabels('LexiconHitKind');
  const severities = useLabels('Severity');
  return (
    <div className="zx-trial-found">
      <h2>
        <span role="status">{hits.length > 0 ? `查出 ${hits.length} 处疑似问题` : '没有查出疑似问题'}</span>
      </h2>
      <p className="zx-words zx-trial-text">
        {marked(text, hits).map((stretch, i) =>
          stretch.hit ? (
            <mark
              key={i}
              id={place(stretch.index!)}
              tabIndex={-1}
              className={stretch.hit.severity === 'SEVERE' ? 'severe' : undefined}
              title={stretch.hit.reason}
            >
              {stretch.text}
            </mark>
          ) : (
            stretch.text
          ),
        )}
      </p>
      <ol>
        {hits.map((hit, i) => (
          <li key={i}>
            <button
              type="button"
              className="zx-trial-hit"
              onClick={() => lookAt(document.getElementById(place(i)))}
            >
              {hit.found}
            </button>{' '}
            {hit.suggestion && (
              <>
                <span className="zx-secondary">建议改为</span>{' '}
                <span className="zx-new">{hit.suggestion}</span>
              </>
            )}{' '}
            <StatusTag tone={hit.severity === 'SEVERE' ? 'fail' : 'attention'}>
              {hit.severity === 'SEVERE' ? severities.SEVERE : kinds[hit.kind!]}
            </StatusTag>
            <div className="zx-secondary">{hit.reason}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}
