import type { Problem } from '../api/problem';

/** What the server refused: in words, each fault by itself, and the number to ask about. */
export function Refusal({ problem }: { problem: Problem }) {
  const faults = problem.violations.filter((v) => v.message !== problem.message);
  return (
    <div role="alert">
      <p>{problem.message}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((v) => (
            <li key={`${v.field}${v.message}`}>{v.message}</li>
          ))}
        </ul>
      )}
      {problem.requestId && <p className="zx-secondary">请求编号 {problem.requestId}</p>}
    </div>
  );
}
