import { spawn } from 'node:child_process';

/**
 * Runs `talk` to its end.
 * @param {{ talk: string, project: string, temp: string, args: string[], onStart?: (child: import('node:child_process').ChildProcess) => void }} run
 *   `temp`: the folder for temporary files, `onStart` gets the process
 * @returns {Promise<{ status: number | null, signal: string | null, said: string }>}
 */
export function runTalk({ talk, project, temp, args, onStart }) {
  const child = spawn(process.execPath, [talk, ...args], { cwd: project, env: { ...process.env, TMPDIR: temp } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  onStart?.(child);
  return new Promise((done) => child.on('close', (status, signal) => done({ status, signal, said })));
}
