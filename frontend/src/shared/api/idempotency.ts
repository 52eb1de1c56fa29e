/**
 * Names each command once. A command whose answer never came (no network, a gateway's error, still under way)
 * keeps its name, so that sending it again is answered with what the first one did.
 */
interface Command {
  url: string;
  key: string;
  /** When it was sent first, in milliseconds. */
  at: number;
}

/** Who sends the same again after this long means it again. */
const REPEATED_WITHIN = 2 * 60_000;

const open = new Map<string, Command>();
const signatures = new WeakMap<Request, string>();

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Gives a POST its name: the one of the same command without an answer, or a fresh one. */
export async function nameCommand(request: Request): Promise<void> {
  if (request.method !== 'POST') return;
  const signature = await signatureOf(request);
  const before = open.get(signature);
  const command =
    before && Date.now() - before.at < REPEATED_WITHIN
      ? before
      : { url: request.url, key: freshKey(), at: Date.now() };
  open.set(signature, command);
  signatures.set(request, signature);
  request.headers.set(IDEMPOTENCY_KEY, command.key);
}

/**
 * Forgets the name once the command is known to be done or refused, and those of other commands to the same
 * address: what they would do again may have been taken back by this one.
 */
export function commandAnswered(request: Request, status: number, code?: string): void {
  const signature = signatures.get(request);
  if (!signature || status >= 500 || code === 'IN_PROGRESS') return;
  open.forEach((command, other) => {
    if (command.url === request.url) open.delete(other);
  });
}

async function signatureOf(request: Request): Promise<string> {
  const { headers } = request;
  return JSON.stringify([
    request.url,
    headers.get('X-Membership'),
    headers.get('If-Match'),
    await request.clone().text(),
  ]);
}

/** 128 random bits; `crypto.randomUUID` is missing where the product runs without https. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
