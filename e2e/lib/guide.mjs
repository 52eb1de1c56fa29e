import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PICTURES } from './product.mjs';

const DOCS = resolve(import.meta.dirname, '../../docs');
const WIDTH = 1440;

/** Pictures of the documents, and the picture of the run each is taken from. */
const TAKEN = {
  'images/desk.png': 'desk-inspector',
  'guide/images/desk.png': 'desk-inspector',
  'guide/images/desk-unit.png': 'desk-unit',
  'guide/images/desk-leader.png': 'desk-leader',
  'guide/images/filing-form.png': 'filing-form',
  'guide/images/filing-sign.png': 'filing-sign',
  'guide/images/filing-approve.png': 'filing-approve',
  'guide/images/account.png': 'account',
  'guide/images/plan.png': 'campaign-new',
  'guide/images/campaign.png': 'campaign-running',
  'guide/images/review.png': 'review',
  'guide/images/import.png': 'import-sites',
  'guide/images/close.png': 'manual-sites',
  'guide/images/results.png': 'campaign-results',
  'guide/images/task-draft.png': 'task-draft',
  'guide/images/task-issue.png': 'task-issue',
  'guide/images/demo-sites.png': 'demo-sites',
  'guide/images/task.png': 'task-answered',
  'guide/images/task-send.png': 'task-send',
  'guide/images/task-verify.png': 'task-verify',
  'guide/images/notice.png': 'notice-draft',
  'guide/images/notice-sign.png': 'notice-sign',
  'guide/images/organisations.png': 'organisations',
  'guide/images/people.png': 'people',
  'guide/images/lexicon.png': 'lexicon',
  'guide/images/lexicon-trial.png': 'lexicon-trial',
  'guide/images/target-report.png': 'target-report',
  'guide/images/audit.png': 'audit',
};

/** Copies the chosen pictures of the run into the documents, with fewer colours where pngquant is installed. */
export function writeGuide() {
  for (const [target, name] of Object.entries(TAKEN)) {
    const from = `${PICTURES}/${name}-${WIDTH}.png`;
    if (!existsSync(from)) throw new Error(`The run took no picture ${name}; run all of it`);
    const to = resolve(DOCS, target);
    mkdirSync(dirname(to), { recursive: true });
    if (hasPngquant()) {
      execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', to, '64', from]);
    } else {
      copyFileSync(from, to);
    }
  }
}

function hasPngquant() {
  try {
    execFileSync('pngquant', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
