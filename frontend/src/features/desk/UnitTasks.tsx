import { Link } from 'react-router';
import { useMay } from '../../shared/lib/session';
import { Section } from '../../shared/ui/Section';

interface Doing {
  title: string;
  words: string;
  to: string;
}

const REPORTERS: Doing[] = [
  { title: '填报备案', words: '开办新媒体账号，填好后提交本单位审核人', to: '/filings' },
  { title: '整改任务', words: '逐项答复检查中发现的问题，可以附佐证材料', to: '/tasks' },
];
const REVIEWERS: Doing[] = [
  { title: '审核备案', words: '填报员提交后，审核并报送审批', to: '/filings' },
  { title: '整改任务', words: '审核填报员的答复并报送', to: '/tasks' },
];
const BOTH: Doing[] = [
  { title: '通报', words: '查看涉及本单位的通报', to: '/notices' },
  { title: '网站', words: '核对本单位网站的登记信息', to: '/websites' },
  { title: '新媒体账号', words: '核对本单位账号的登记信息', to: '/accounts' },
];

/** What a unit's people can do here, also when nothing waits. */
export function UnitTasks() {
  const mayFile = useMay('REPORTER');
  return (
    <Section title="可以办理" actions={<Guide page={mayFile ? 'reporter' : 'reviewer'} />}>
      <ul className="zx-doings">
        {[...(mayFile ? REPORTERS : REVIEWERS), ...BOTH].map(({ title, words, to }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <div className="zx-secondary">{words}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const Guide = ({ page }: { page: string }) => (
  <a href={`/guide/${page}.html`} target="_blank" rel="noreferrer">
    使用指南
  </a>
);
