import { Button } from 'antd';
import { Link } from 'react-router';
import { Section } from '../../shared/ui/Section';

const STEPS: [string, string, string][] = [
  ['核对名录', '网站和账号是检查的对象，先看名录是否齐全、准确', '/websites'],
  ['制定检查计划', '定下季度和监测时间点，对象从名录中复制', '/campaigns/new'],
  ['机器检查与人工结果', '机器检查网站，人工检查结果录入或导入，逐条复核', '/campaigns'],
  ['下达整改并核验', '向单位下达任务，机器复查后核验答复', '/tasks'],
  ['起草、审核、签发通报', '数字来自记录，签发后不再改动', '/notices'],
];

/** The way through a quarter, before an inspector's first one. */
export function FirstSteps() {
  return (
    <Section title="一个季度分五步" note="本单位还没有检查任务">
      <ol className="zx-first-steps">
        {STEPS.map(([title, words, to]) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <div className="zx-secondary">{words}</div>
          </li>
        ))}
      </ol>
      <Link to="/campaigns/new">
        <Button type="primary">制定检查计划</Button>
      </Link>
    </Section>
  );
}
