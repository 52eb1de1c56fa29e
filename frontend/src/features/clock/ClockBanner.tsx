import { useQueryClient } from '@tanstack/react-query';
import { App, Button, DatePicker, Form, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { api } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { useBusinessClock } from '../../shared/lib/clock';
import { fromPicker, longDay, toPicker } from '../../shared/lib/dates';
import { useMay, useMembership } from '../../shared/lib/session';
import { DemoSitesDialog } from './DemoSitesDialog';
import './demo.css';

/** The demo's business time on every screen; the root's system administrator moves it forward. */
export function ClockBanner() {
  const { now, demo } = useBusinessClock();
  const [open, setOpen] = useState(false);
  const [sites, setSites] = useState(false);
  const admin = useMay('SYSTEM_ADMIN');
  const root = (useMembership()?.org?.path?.length ?? 0) === 1;
  if (!demo) return null;
  return (
    <div className="zx-clock" role="note">
      <span>
        演示环境 · 业务时间{' '}
        <b className="zx-num">
          {longDay(now)} {now.format('HH:mm')}
        </b>
      </span>
      {admin && root && (
        <>
          <Button size="small" onClick={() => setOpen(true)}>
            推进业务时间
          </Button>
          <Button size="small" onClick={() => setSites(true)}>
            演示网站
          </Button>
        </>
      )}
      {open && <Forward now={now} close={() => setOpen(false)} />}
      {sites && <DemoSitesDialog close={() => setSites(false)} />}
    </div>
  );
}

function Forward({ now, close }: { now: Dayjs; close: () => void }) {
  const { message } = App.useApp();
  const client = useQueryClient();
  const [to, setTo] = useState<Dayjs | null>(toPicker(now).add(1, 'day').hour(9).minute(0).second(0));
  const [busy, setBusy] = useState(false);
  const move = async () => {
    setBusy(true);
    try {
      await api.POST('/api/v1/demo/clock', { body: { to: fromPicker(to!) } });
      await client.invalidateQueries();
      message.success(`业务时间已推进到 ${to!.format('YYYY年M月D日 HH:mm')}`);
      close();
    } catch (error) {
      message.error(asProblem(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title="推进业务时间"
      okText={to ? `推进到 ${to.format('M月D日 HH:mm')}` : '推进'}
      cancelText="取消"
      onCancel={close}
      onOk={() => void move()}
      okButtonProps={{ disabled: !to?.isAfter(toPicker(now)), loading: busy }}
    >
      <p style={{ marginBottom: 12 }}>
        业务时间只能向后推进，不能调回。期限、超期和文件日期都按业务时间计算。
      </p>
      <Form.Item label="推进到" htmlFor="clock-to">
        <DatePicker
          id="clock-to"
          allowClear={false}
          showTime={{ format: 'HH:mm' }}
          value={to}
          onChange={(value) => setTo(value as Dayjs | null)}
          minDate={toPicker(now)}
          format="YYYY-MM-DD HH:mm"
        />
      </Form.Item>
    </Modal>
  );
}
