import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from '../shared/lib/keys';

/** `/` leads here from anywhere; looks the words up in the registers. */
export function GlobalSearch() {
  const input = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  const navigate = useNavigate();
  useKeys({ '/': () => input.current?.focus() });
  return (
    <Input
      ref={input}
      className="zx-bar-search"
      variant="borderless"
      aria-label="查找网站、账号、单位"
      placeholder="查找网站、账号、单位"
      prefix={<SearchOutlined aria-hidden />}
      suffix={<kbd aria-hidden="true">/</kbd>}
      value={words}
      onChange={(e) => setWords(e.target.value)}
      onKeyDown={(e) => e.key === 'Escape' && input.current?.blur()}
      onPressEnter={() => words.trim() && navigate(`/search?q=${encodeURIComponent(words.trim())}`)}
    />
  );
}
