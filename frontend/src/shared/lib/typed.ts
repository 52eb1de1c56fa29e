/**
 * What was typed, kept over a new sign-in in the same tab. Forms with a draft of their own restore
 * themselves; this catches the plain fields of all others.
 */
const KEY = 'zx.typed';
const FIELDS =
  'main input:not([type=password], [type=file], [type=checkbox], [type=radio], [role=combobox]), main textarea';

interface Kept {
  path: string;
  fields: [string, string][];
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const here = () => window.location.pathname + window.location.search;

const nameOf = (field: Field, index: number) =>
  field.id || field.name || field.getAttribute('aria-label') || field.placeholder || `#${index}`;

const fieldsOf = (root: ParentNode) => [...root.querySelectorAll<Field>(FIELDS)];

/** Remembers the fields of the page that hold something. */
export function keepTyped(root: ParentNode = document) {
  const fields = fieldsOf(root)
    .map((field, i): [string, string] => [nameOf(field, i), field.value])
    .filter(([, value]) => value !== '');
  sessionStorage.setItem(KEY, JSON.stringify({ path: here(), fields } satisfies Kept));
}

/** Puts them back into the empty fields of the same page as these appear; answers how to stop. */
export function restoreTyped(root: Node & ParentNode = document): () => void {
  const kept = read();
  if (!kept || kept.path !== here() || kept.fields.length === 0) return () => {};
  const waiting = new Map(kept.fields);
  const fill = () => {
    fieldsOf(root).forEach((field, i) => {
      const name = nameOf(field, i);
      const value = waiting.get(name);
      if (value === undefined || field.disabled || field.readOnly) return;
      waiting.delete(name);
      if (field.value === '') write(field, value);
    });
    if (waiting.size === 0) stop();
  };
  const observer = new MutationObserver(fill);
  const stop = () => {
    observer.disconnect();
    sessionStorage.removeItem(KEY);
  };
  observer.observe(root, { childList: true, subtree: true });
  fill();
  return () => observer.disconnect();
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** React hears of a value only through the element's own setter and an input event. */
function write(field: Field, value: string) {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
