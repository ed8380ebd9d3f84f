import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, at most `seconds` long.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ seconds: number, cwd?: string, env?: Record<string, string>, showErrors?: boolean }} options
 *   `env` is added to this process's own; `showErrors` lets its error output, where progress bars go, through to a terminal
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended well in time, and all it said
 */
export function run(program, args, { seconds, cwd, env = {}, showErrors = false }) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', showErrors && process.stderr.isTTY ? 'inherit' : 'pipe'],
      // npm is a .cmd file on Windows, which only a shell starts.
      shell: process.platform === 'win32' && program === 'npm',
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    const end = (code, signal) => {
      const late = signal === 'SIGKILL' ? `\nstopped after ${seconds} s` : '';
      resolve({ ok: code === 0, output: output + late });
    };
    // A killed program's own children may hold its output open for ever.
    child.on('exit', (code, signal) => signal && end(code, signal));
    child.on('close', end);
  });
}

/** The line of a program's output that most likely says what went wrong, for a message. */
export function reasonIn(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^$|^npm warn|^npm error (code|errno|syscall) |complete log of this run|:$/.test(line));
  const telling = lines.find((line) =>
    /^E: |stopped after|error while|No space|ENO|ECONN|\bin sync\b|failed/.test(line),
  );
  const [sentence = ''] = (telling ?? lines[0] ?? 'no reason was given')
    .replace(/^(npm error|E:|-)\s*/, '')
    .split('. ');
  return sentence.replace(/\.+$/, '').slice(0, 240);
}
