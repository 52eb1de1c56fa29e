import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';

/** When the working day begins: the time of a date given without one. */
const MORNING = 9;
const BARE_DATE = /^\s*(\d{4}-\d{2}-\d{2})\s*$/;

/** That day at 09:00. */
export const morning = (day: Dayjs) => day.hour(MORNING).minute(0).second(0).millisecond(0);

interface Props {
  id?: string;
  value?: Dayjs;
  onChange?: (value: Dayjs) => void;
}

/** A date and time; a date typed alone means that day at 09:00. */
export function TimePointPicker({ id, value, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const takeDate = (field: EventTarget) => {
    const day = BARE_DATE.exec((field as HTMLInputElement).value ?? '')?.[1];
    if (!day) return;
    onChange?.(morning(dayjs(day)));
    setOpen(false);
  };
  return (
    <DatePicker
      id={id}
      allowClear={false}
      open={open}
      onOpenChange={setOpen}
      onKeyDown={(e) => {
        if (e.key !== 'Enter') return;
        // Enter takes the typed time; it does not save the plan
        e.preventDefault();
        takeDate(e.target);
      }}
      onBlur={(e) => takeDate(e.target)}
      showTime={{ format: 'HH:mm', defaultOpenValue: morning(dayjs()) }}
      format="YYYY-MM-DD HH:mm"
      style={{ width: 240 }}
      value={value}
      onChange={(picked) => onChange?.(picked as Dayjs)}
    />
  );
}
