import type { Problem } from '../api/problem';

/** A sentence is the same with its full stop and without. */
const bare = (words: string) => words.trim().replace(/[。；]$/, '');

/** What the server refused: in words, each fault by itself, and of what broke the number to ask about. */
export function Refusal({ problem }: { problem: Problem }) {
  const said = new Set([bare(problem.message)]);
  const faults = problem.violations.filter((v) => !said.has(bare(v.message)) && said.add(bare(v.message)));
  return (
    <div role="alert">
      <p>{problem.message}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((v) => (
            <li key={v.message}>{v.message}</li>
          ))}
        </ul>
      )}
      {problem.number && <p className="zx-secondary">请求编号 {problem.number}</p>}
    </div>
  );
}
