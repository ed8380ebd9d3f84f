import { createInterface } from 'node:readline/promises';

/** Asks a person at the terminal, who must answer `y` or `yes`. @returns undefined where nobody is there to be asked. */
export async function askYes(question: string): Promise<boolean | undefined> {
  const { stdin, stderr } = process;
  if (stdin.isTTY !== true) return undefined;
  const terminal = createInterface({ input: stdin, output: stderr });
  // Whoever ends the input, or breaks off, has not said yes.
  const ended = new Promise<string>((answer) => terminal.once('close', () => answer('')));
  try {
    return /^y(es)?$/i.test((await Promise.race([terminal.question(`${question} [y/N] `), ended])).trim());
  } finally {
    terminal.close();
  }
}
