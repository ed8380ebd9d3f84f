import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { browserProcesses } from './processes.js';

/** How often new processes are looked for, in milliseconds. */
const lookMs = 5;

/**
 * Builds the talk in `project` once, with the fault, and tells what came of it. What stays in the temporary folder and which of the
 * browser's processes are alive is looked up half a second after the end.
 * @returns {Promise<{ outcome: string, seconds: number, afterHit: number, processes: number, files: readonly string[] }>}
 */
export async function runFault(fault, { talk, project, folder, timeout, patience }) {
  const temporary = join(folder, 'tmp');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const child = spawn(
    process.execPath,
    [talk, 'build', 'big', '--only', 'slides', '--force', '--timeout', String(timeout), '--out', join(folder, 'out')],
    { cwd: project, env: { ...process.env, TMPDIR: temporary }, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const start = performance.now();
  let hitAt;
  const hit = (pid) => {
    try {
      process.kill(pid, fault.hit);
      hitAt = performance.now();
    } catch {
      // It has gone by itself.
    }
  };
  let running = true;
  const ended = new Promise((resolve) => child.on('close', (status, signal) => resolve(signal ?? status))).finally(
    () => {
      running = false;
    },
  );
  const random = () => fault.from + Math.random() * (fault.to - fault.from);
  const strike = async () => {
    if (fault.aim === undefined) {
      await after(random());
      if (running) hit(child.pid);
      return;
    }
    const seen = new Set();
    const skip = fault.skip ?? Math.floor(Math.random() * ((fault.skipUpTo ?? 0) + 1));
    while (running && seen.size < skip + fault.most) {
      for (const { pid, kind } of browserProcesses(temporary)) {
        if (kind !== fault.aim || seen.has(pid) || seen.size >= skip + fault.most) continue;
        seen.add(pid);
        if (seen.size > skip) void after(random()).then(() => running && hit(pid));
      }
      await after(lookMs);
    }
  };
  const striking = strike();
  const late = after(patience * 1000, 'late', { ref: false });
  const end = await Promise.race([ended, late]);
  const now = performance.now();
  if (end === 'late') process.kill(-child.pid, 'SIGKILL');
  await ended;
  await striking;
  await after(500);
  const left = browserProcesses(temporary);
  const files = readdirSync(temporary);
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  return {
    outcome: hitAt === undefined ? 'ended before' : outcomeOf(end, said),
    seconds: (now - start) / 1000,
    afterHit: (now - (hitAt ?? now)) / 1000,
    processes: left.length,
    files,
    // Warnings of the talk itself stand before it.
    said: said.slice(Math.max(0, said.search(/^(?:error|This should)/m))).slice(0, 1500),
  };
}

function outcomeOf(end, said) {
  if (end === 'late') return 'hung';
  if (typeof end === 'string') return 'ended by the signal';
  if (said.includes('should not have happened')) return 'not understood';
  if (end === 0) return 'built';
  return `told: ${/error\s+([a-z-]+)/.exec(said)?.[1] ?? `status ${end}`}`;
}
