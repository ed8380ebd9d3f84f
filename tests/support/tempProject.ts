import { inject } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { type TempFolder, tempFolder } from './tempFolder.ts';

/** A project in a folder of its own, removed after the test file. */
export interface TempProject extends TempFolder {
  /** Runs `talk` there, as a person without a terminal would. */
  talk(...argv: readonly string[]): Promise<TalkRun>;
}

export interface TalkRun {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Files by path below the project's root. */
export function tempProject(files: Readonly<Record<string, string>> = {}, today = '2026-11-21'): TempProject {
  const { root, write } = tempFolder(files);
  const talk = async (...argv: readonly string[]): Promise<TalkRun> => {
    const { io, said } = testIo(root, today);
    const exit = await main(argv, io);
    return { exit, out: said.out.join('\n'), err: said.err.join('\n') };
  };
  return { root, write, talk };
}

/** The streams of a person without a terminal, and what was said on them. */
export function testIo(folder: string, today = '2026-11-21'): { io: Io; said: { out: string[]; err: string[] } } {
  const said = { out: [] as string[], err: [] as string[] };
  const io: Io = {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    terminal: false,
    debug: false,
    folder,
    env: sharedBrowser(),
    today,
  };
  return { io, said };
}

/** The browser of the whole test run, so that `talk` starts none of its own. */
function sharedBrowser(): Record<string, string> {
  // Tests without a browser are told of none.
  const shared: ReturnType<typeof inject<'sharedBrowser'>> | undefined = inject('sharedBrowser');
  return shared !== undefined && 'endpoint' in shared ? { TALK_BROWSER_ENDPOINT: shared.endpoint } : {};
}

/** A manifest with one section, `part/one`. */
export const smallManifest = `title: A small talk
audience: adult
slot: 10
sections:
  - part/one
`;

/** A section of two slides that keeps every rule. */
export const smallSection = `---
title: One
minutes: 0.1
---
## The first headline stands here

Note:
Ten words are said in six seconds, more or less.

---
## The second headline stands here

Handout:
What a reader needs.
`;

/** The least project that builds. */
export const smallProject = { 'decks/small.yaml': smallManifest, 'decks/sections/part/one.md': smallSection };
