import { useEffect, useRef, type KeyboardEvent } from 'react';
import { caretBeside, fill, pieces, serialise } from './tokens';

interface Props {
  label: string;
  text: string;
  placeholder?: string;
  valueOf: (key: string) => string | undefined;
  labelOf: (key: string) => string;
  onChange: (text: string) => void;
  onFocus: () => void;
  onFigure: (key: string) => void;
}

/** Words to type between figures that come from the records. */
export function EditableText({
  label,
  text,
  placeholder,
  valueOf,
  labelOf,
  onChange,
  onFocus,
  onFigure,
}: Props) {
  const element = useRef<HTMLSpanElement>(null);
  const shown = useRef<string | null>(null);
  const parts = pieces(text, valueOf);
  const values = parts.map((part) => part.text).join('\u0000');
  useEffect(() => {
    const here = element.current!;
    // what is being typed stays as it is; anything else that changed is shown anew
    if (shown.current === `${text}\u0001${values}`) return;
    const typing = document.activeElement === here && serialise(here) === text;
    if (!typing) {
      const focused = Array.from(here.children).findIndex((child) => child === document.activeElement);
      fill(here, parts, labelOf);
      (here.children[focused] as HTMLElement | undefined)?.focus();
    }
    shown.current = `${text}\u0001${values}`;
  });
  /** A figure in focus opens on Enter or Space; arrows lead back into the words, nothing is typed into it. */
  const onFigureKey = (e: KeyboardEvent, figure: HTMLElement) => {
    const typed = e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey;
    if (e.key === 'Enter' || e.key === ' ') onFigure(figure.dataset.key!);
    else if (e.key === 'ArrowLeft' || e.key === 'ArrowRight')
      caretBeside(element.current!, figure, e.key === 'ArrowRight');
    else if (!typed && e.key !== 'Backspace' && e.key !== 'Delete') return;
    e.preventDefault();
  };
  return (
    <span
      ref={element}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      className="zx-editable"
      contentEditable
      suppressContentEditableWarning
      data-placeholder={placeholder}
      onFocus={onFocus}
      onInput={() => {
        const next = serialise(element.current!);
        shown.current = `${next}\u0001${pieces(next, valueOf)
          .map((part) => part.text)
          .join('\u0000')}`;
        onChange(next);
      }}
      onKeyDown={(e) => {
        const focused = e.target as HTMLElement;
        if (focused.dataset.key) onFigureKey(e, focused);
        else if (e.key === 'Enter') e.preventDefault();
      }}
      onPaste={(e) => {
        e.preventDefault();
        const words = e.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, '');
        document.execCommand('insertText', false, words);
      }}
      onClick={(e) => {
        const key = (e.target as HTMLElement).dataset.key;
        if (key) onFigure(key);
      }}
    />
  );
}
