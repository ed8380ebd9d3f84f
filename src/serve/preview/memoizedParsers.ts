import type { Checked } from '../../model/diagnostic.ts';
import { type Parsers, plainParsers } from '../../talk/openTalk.ts';

/**
 * Parsers for the live preview. A text that has not changed is not parsed again; a text with errors comes back as it last
 * was without them, its diagnostics beside it, so that half-written files take nothing off the screen.
 */
export function memoizedParsers(): Parsers {
  const ledger = remember(plainParsers.ledger);
  return {
    manifest: byFile(plainParsers.manifest),
    section: byFile(plainParsers.section),
    twin: byFile(plainParsers.twin),
    externalDeck: byFile(plainParsers.externalDeck),
    ledger: (files) => ledger(JSON.stringify(files), files),
  };
}

type FileParser<T, More extends readonly unknown[]> = (
  name: string,
  file: string,
  text: string,
  ...more: More
) => Checked<T>;

function byFile<T, More extends readonly unknown[]>(parse: FileParser<T, More>): FileParser<T, More> {
  const files = new Map<string, ReturnType<typeof remember<[string, string, string, ...More], T>>>();
  return (name, file, text, ...more) => {
    const known = files.get(file) ?? remember(parse);
    files.set(file, known);
    return known(JSON.stringify([text, more]), name, file, text, ...more);
  };
}

/** `key` names the input: an equal one gives the result of the last time. */
function remember<A extends readonly unknown[], T>(
  parse: (...input: A) => Checked<T>,
): (key: string, ...input: A) => Checked<T> {
  let last: { readonly key: string; readonly result: Checked<T> } | undefined;
  let good: { readonly value: T } | undefined;
  return (key, ...input) => {
    if (last?.key === key) return last.result;
    const result = parse(...input);
    const failed = result.diagnostics.some((one) => one.severity === 'error');
    if (!failed) good = { value: result.value };
    last = { key, result: failed && good !== undefined ? { ...result, value: good.value } : result };
    return last.result;
  };
}
