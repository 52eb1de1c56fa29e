import { Button } from 'antd';

/** On a phone the buttons stand below the whole form: one press leads there from anywhere in it. */
export function ToDecision({ label }: { label: string }) {
  return (
    <Button
      className="zx-to-decision"
      shape="round"
      onClick={() => document.getElementById('decision')?.scrollIntoView({ behavior: 'smooth' })}
    >
      {label} ↓
    </Button>
  );
}
