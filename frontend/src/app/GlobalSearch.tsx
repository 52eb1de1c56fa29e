import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

/** `/` leads here from anywhere; looks the words up in the registers. */
export function GlobalSearch() {
  const input = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  const navigate = useNavigate();
  useEffect(() => {
    const listen = (e: KeyboardEvent) => {
      const target = e.target as HTMLElement;
      const typing = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
      if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey) {
        e.preventDefault();
        input.current?.focus();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Input
      ref={input}
      className="zx-bar-search"
      style={{ width: 240 }}
      aria-label="查找网站、账号、单位"
      placeholder="查找网站、账号、单位（按 / ）"
      value={words}
      allowClear
      onChange={(e) => setWords(e.target.value)}
      onPressEnter={() => words.trim() && navigate(`/search?q=${encodeURIComponent(words.trim())}`)}
    />
  );
}
