import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** A project in a folder of its own, removed after the test file. */
export interface TempProject {
  readonly root: string;
  write(path: string, text: string | Uint8Array): string;
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
  const root = mkdtempSync(join(tmpdir(), 'talk-test-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string | Uint8Array): string => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const talk = async (...argv: readonly string[]): Promise<TalkRun> => {
    const out: string[] = [];
    const err: string[] = [];
    const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), terminal: false, folder: root, env: {}, today };
    const exit = await main(argv, io);
    return { exit, out: out.join('\n'), err: err.join('\n') };
  };
  return { root, write, talk };
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
