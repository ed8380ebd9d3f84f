import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** What `talk present --lan` has printed. */
export interface PrintedTalk {
  readonly room: string;
  readonly speaker: string;
  readonly phone: string;
  /** Six letters. */
  readonly code: string;
}

/** The command in a process of its own, with its phones on loopback as well; it is killed after the test file. */
export function presentedTalk(root: string, deck: string) {
  let child: ChildProcess | undefined;
  let port: number | undefined;
  const kill = async (): Promise<void> => {
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    child = undefined;
  };
  afterAll(kill);
  return {
    kill,
    /** Starts it, each time at the same port. */
    async start(): Promise<PrintedTalk> {
      port ??= await freePort();
      const words = ['present', deck, '--no-open', '--lan', '127.0.0.1', '--port', String(port)];
      child = spawn(process.execPath, [join(process.cwd(), 'scripts/talk.js'), ...words], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      for await (const part of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
        out += String(part);
        const [, room, speaker, phone = '', code] =
          /^Room +(\S+)\nSpeaker +(\S+)\nPhone +(\S+) +code (.+)\n/m.exec(out) ?? [];
        if (room !== undefined && speaker !== undefined && code !== undefined)
          return { room, speaker, phone, code: code.replace(' ', '') };
      }
      throw new Error(`\`talk present\` has ended: ${out}`);
    },
  };
}

/** A port that is free now, and so is the one for phones beside it. */
async function freePort(): Promise<number> {
  for (;;) {
    const taken = await listening(0);
    const beside = taken.port > 65_000 ? undefined : await listening(taken.port + 100).catch(() => undefined);
    taken.close();
    beside?.close();
    if (beside !== undefined) return taken.port;
  }
}

async function listening(port: number): Promise<{ readonly port: number; close(): void }> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}
