import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './app/styles/base.css';
import './app/styles/shell.css';
import './app/styles/page.css';
import './app/styles/chain.css';
import './app/styles/kit.css';
import './app/styles/lists.css';
import './app/styles/print.css';

createRoot(document.getElementById('root')!).render(<App />);
