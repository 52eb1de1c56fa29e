import { ReasonDialog } from '../../shared/ui/ReasonDialog';
import { useRowActions, type Row } from './useLexicon';

/** Asks why a row of others shall not hold here. */
export function SwitchOffDialog({ row, close }: { row: Row; close: () => void }) {
  const { switchOff } = useRowActions();
  return (
    <ReasonDialog
      title={`停用“${row.wording}”`}
      content="本单位和下级的检查不再查找它，从下一次检查起生效；可以随时恢复。"
      verb="停用"
      label="停用原因"
      max={200}
      close={close}
      act={(reason) => switchOff(row, reason)}
    />
  );
}
