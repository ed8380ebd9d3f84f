import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { hasProc, proc } from './proc.js';
import { processTree } from './processTree.js';
import { treeMemory } from './treeMemory.js';

/** How often processes are looked at, in milliseconds. */
const lookMs = 20;
/**
 * How often their memory is: adding up its pages takes 20 ms for a gigabyte, so no more than a thirtieth of the time goes there.
 */
const memoryMs = 50;
const memoryShare = 30;
/** Milliseconds after which a command is ended: a tool that hangs holds up nothing else. */
const limitMs = 10 * 60_000;
/** How long what a command has started may outlive it, in milliseconds. */
const graceMs = 10_000;

/**
 * Runs Node with each of some arguments, one behind the other, and measures them as one: wall time until the last has ended, processor time
 * and peak memory of all processes (see processTree; undefined on systems without /proc).
 * @param {readonly (readonly string[])[]} commands
 * @param {{ cwd: string, env: Record<string, string> }} options
 * @returns {Promise<{ seconds: number, processor?: number, megabytes?: number, atMost?: boolean, failed?: string }>} `failed`: how, in words
 */
export async function measure(commands, { cwd, env }) {
  const marker = `TALK_BENCH_RUN=${randomUUID()}`;
  const [name, id] = marker.split('=');
  const watch = hasProc ? startWatch(marker) : undefined;
  const start = performance.now();
  let failed;
  for (const args of commands) {
    failed ??= await runToEnd(args, { cwd, env: { ...process.env, ...env, [name]: id } });
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, failed, ...(await watch?.end()) };
}

function runToEnd(args, options) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => {
      if (child.killed) resolve(`stopped after ${limitMs / 60_000} minutes`);
      else if (signal !== null) resolve(`ended by ${signal}`);
      else if (code !== 0) resolve(`ended with ${code}: ${said.trim().slice(-500)}`);
      else resolve(undefined);
    });
  });
}

function startWatch(marker) {
  const tree = processTree({ marker, proc, own: process.pid });
  let peak = { megabytes: 0, atMost: false };
  let memoryAt = 0;
  const look = () => {
    const alive = tree.look();
    if (performance.now() >= memoryAt) {
      const before = process.cpuUsage();
      const memory = treeMemory(alive, proc);
      if (memory.megabytes > peak.megabytes) peak = memory;
      // Not the wall's time, which says on a busy machine how long this process had to wait.
      const { user, system } = process.cpuUsage(before);
      memoryAt = performance.now() + Math.max(memoryMs, ((user + system) / 1000) * memoryShare);
    }
    return alive;
  };
  const timer = setInterval(look, lookMs);
  return {
    /** Waits for what still runs, ends what will not end, and tells what was seen. */
    end: async () => {
      clearInterval(timer);
      const until = performance.now() + graceMs;
      let alive = look();
      while (alive.length > 0 && performance.now() < until) {
        await after(lookMs);
        alive = look();
      }
      alive.forEach(killIfAlive);
      return { processor: tree.seconds(), ...peak };
    },
  };
}

function killIfAlive(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}
