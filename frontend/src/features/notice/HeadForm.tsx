import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { LimitedArea } from '../../shared/ui/Limited';
import { Section } from '../../shared/ui/Section';
import type { NewNotice } from './useNotices';

/** 通报要素: what surrounds the text. */
export function HeadForm({ draft, onChange }: { draft: NewNotice; onChange: (draft: NewNotice) => void }) {
  return (
    <Section title="通报要素">
      <Form layout="vertical" className="zx-head-form">
        <Form.Item label="标题" htmlFor="notice-title">
          <LimitedArea
            id="notice-title"
            autoSize
            max={120}
            value={draft.title}
            onChange={(e) => onChange({ ...draft, title: e.target.value })}
          />
        </Form.Item>
        <Form.Item label="主送机关" htmlFor="notice-addressees">
          <LimitedArea
            id="notice-addressees"
            autoSize
            max={500}
            value={draft.addressees}
            onChange={(e) => onChange({ ...draft, addressees: e.target.value })}
          />
        </Form.Item>
        <Form.Item label="抄送" htmlFor="notice-copies" extra="空着则不印">
          <LimitedArea
            id="notice-copies"
            autoSize
            max={500}
            value={draft.copies}
            onChange={(e) => onChange({ ...draft, copies: e.target.value })}
          />
        </Form.Item>
        <Form.Item label="整改期限" htmlFor="notice-deadline" extra="签发时仍未整改到位的任务都按这个期限">
          <DatePicker
            id="notice-deadline"
            allowClear={false}
            value={dayjs(draft.deadline)}
            onChange={(value) =>
              value && onChange({ ...draft, deadline: (value as Dayjs).format('YYYY-MM-DD') })
            }
          />
        </Form.Item>
      </Form>
    </Section>
  );
}
