import type { Difference } from '../../shared/ui/ConflictCallout';
import type { Form } from './filings';
import { FIELDS, type FieldName } from './labels';

/** Where two versions of the form differ. */
export function differences(mine: Form, theirs: Form): Difference[] {
  return (Object.keys(FIELDS) as FieldName[])
    .map((field) => ({ label: FIELDS[field], mine: text(mine[field]), theirs: text(theirs[field]) }))
    .filter((one) => one.mine !== one.theirs);
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : `${value.length} 行`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}
