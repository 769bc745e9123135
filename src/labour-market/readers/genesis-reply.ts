/**
 * What GENESIS says in place of a table: `{ Status: { Code, Content } }`, or `{ Code, Content }` alone.
 * Null for other JSON.
 */
export function genesisReply(value: unknown): string | null {
  const status = field(value, 'Status') ?? value;
  const content = field(status, 'Content');
  return typeof field(status, 'Code') === 'number' && typeof content === 'string' ? content : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
