import { Checkbox, Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import { longDate } from '../../shared/lib/dates';
import { LimitedInput } from '../../shared/ui/Limited';
import { Refusal } from '../../shared/ui/Refusal';
import type { AsRead, Reading } from './asRead';
import { Cautions } from './Warnings';
import { signNotice, useNoticeChange } from './useNotices';
import { signingEffects, type Notice } from './words';

/** Refusals after which there is something to read before anything is signed. */
const OVER = ['ALREADY_DECIDED', 'STALE'];

interface Props {
  notice: Notice;
  reading: Reading;
  year: string;
  close: () => void;
}

/** Signing issues: says what will happen, asks for the number. */
export function SignDialog({ notice, reading, year, close }: Props) {
  const row = notice.notice!;
  const [prefix, setPrefix] = useState(notice.effect?.prefix ?? '');
  const [serial, setSerial] = useState<number | null>(notice.effect?.serial ?? null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const cautions = (notice.warnings ?? []).length > 0;
  const [checked, setChecked] = useState(false);
  const { read, changed } = reading;
  const sign = useNoticeChange((seen: AsRead) =>
    signNotice(row.id!, seen, {
      prefix: prefix.trim(),
      serial: serial ?? undefined,
    }),
  );
  const run = async () => {
    setRefused(null);
    try {
      await sign.mutateAsync(read);
      close();
    } catch (error) {
      setRefused(asProblem(error));
    }
  };
  return (
    <Modal
      open
      title="签发通报"
      okText="签发并印发"
      cancelText="取消"
      onCancel={close}
      onOk={() => void run()}
      okButtonProps={{
        disabled: changed || !prefix.trim() || (cautions && !checked) || OVER.includes(refused?.code ?? ''),
        loading: sign.isPending,
      }}
    >
      <p>签发后：</p>
      <ul>
        {signingEffects(notice, longDate(row.deadline)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Cautions notice={notice} />
      {cautions && (
        <Checkbox checked={checked} onChange={(e) => setChecked(e.target.checked)}>
          以上各项已核对，仍然签发
        </Checkbox>
      )}
      <Form layout="inline" style={{ marginTop: 12, rowGap: 8 }}>
        <Form.Item label="发文代字" htmlFor="sign-prefix">
          <LimitedInput
            id="sign-prefix"
            style={{ width: 130 }}
            max={20}
            placeholder="如 咸政办发"
            value={prefix}
            onChange={(e) => {
              setPrefix(e.target.value);
              setSerial(null);
            }}
          />
        </Form.Item>
        <Form.Item label={`〔${year}〕序号`} htmlFor="sign-serial">
          <InputNumber
            id="sign-serial"
            min={1}
            max={99999}
            placeholder="自动取下一号"
            style={{ width: 130 }}
            value={serial}
            onChange={setSerial}
          />
        </Form.Item>
      </Form>
      {changed && !refused && (
        <p role="alert" className="zx-refusal">
          通报的记录或内容刚有变化：请取消，在通报页重新核对，点“已核对”后再签发。
        </p>
      )}
      {refused && (
        <div className="zx-refusal">
          <Refusal problem={refused} />
        </div>
      )}
    </Modal>
  );
}
