export interface Violation {
  field: string | null;
  message: string;
}

interface ProblemBody {
  code: string;
  status: number;
  title: string;
  detail: string;
  violations?: Violation[];
  requestId?: string;
}

/** What the API refused, in words for the user. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly violations: Violation[];
  readonly requestId?: string;

  constructor(body: ProblemBody) {
    super(body.detail);
    this.code = body.code;
    this.status = body.status;
    this.title = body.title;
    this.violations = body.violations ?? [];
    this.requestId = body.requestId;
  }

  /** The number to ask about: of what broke, not of what one is told to do otherwise. */
  get number(): string | undefined {
    return this.status === 0 || this.status >= 500 ? this.requestId : undefined;
  }

  /** Somebody else changed or decided it first: what it looks like now is worth reading. */
  get isConflict() {
    if (['IN_PROGRESS', 'REGISTER_CHANGED'].includes(this.code)) return false;
    return this.status === 409 || this.status === 412;
  }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({
    code: 'CLIENT',
    status: 0,
    title: '页面出错',
    detail: error instanceof Error ? error.message : String(error),
  });
}

type Listener = () => void;

/** Whoever listens is told. */
function signal() {
  const listeners = new Set<Listener>();
  return {
    notify: () => listeners.forEach((listener) => listener()),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Told when the session has ended; the shell asks to sign in again without losing the page. */
export const sessionExpired = signal();

/** Told when the same person is signed in again: what could not be saved meanwhile can be. */
export const sessionBack = signal();
