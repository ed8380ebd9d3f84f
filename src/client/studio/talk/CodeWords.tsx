import type { JSX } from 'preact';

/** A sentence of the rules, in which backquotes mark what stands in files. */
export function CodeWords({ text }: { text: string }): JSX.Element {
  const parts = text.split('`');
  // A single one more is no mark.
  const last = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
  return (
    <>
      {parts.map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}
      {last}
    </>
  );
}
