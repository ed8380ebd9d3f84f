import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TalkError } from '../model/talkError.ts';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/** Longest answer of a kit, in bytes. */
const longestAnswer = 100_000_000;

/** Another kit on this disk. */
export interface OtherKit {
  /** Its folder, absolute. */
  readonly folder: string;
  readonly version: string;
}

/**
 * The kit in a folder, or in a packed file, which npm then installs below `temporary`.
 * @param path absolute. @throws TalkError `usage` for what is no kit, `read-failed` when npm cannot install it.
 */
export async function otherKit(path: string, temporary: string): Promise<OtherKit> {
  const isPacked = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (isPacked) await install(path, temporary);
  const folders = isPacked
    ? [join(temporary, 'node_modules', 'talk-deck-kit')]
    : [path, join(path, 'node_modules', 'talk-deck-kit')];
  for (const folder of folders) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest) || !existsSync(join(folder, 'scripts', 'talk.js'))) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string | undefined>;
    if (name === 'talk-deck-kit') return { folder, version: version ?? 'of no version' };
  }
  throw new TalkError('usage', `${path} is no Talk Deck Kit.`, {
    hint: 'Name its folder, a project in which it is installed, or the file that `npm pack` made of it.',
  });
}

async function install(file: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  try {
    await run('npm', ['install', ...options, file], { cwd: folder, shell: isWindows });
  } catch (cause) {
    throw new TalkError('read-failed', `npm could not install ${file}.`, {
      hint: 'It needs a network for what the kit depends on, or `--with` the folder of a project in which it is installed.',
      cause,
    });
  }
}

/** What a kit answers to a command that prints JSON. Its exit status says only whether talks have mistakes. */
export async function askKit(
  kit: OtherKit,
  words: readonly string[],
  { folder, env }: { readonly folder: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<unknown> {
  const args = [join(kit.folder, 'scripts', 'talk.js'), ...words, '--json'];
  const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: longestAnswer };
  const { stdout } = await run(process.execPath, args, options).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new TalkError('read-failed', `The kit ${kit.version} in ${kit.folder} gave no answer.`, {
      hint: `Try it by itself: node "${args[0]}" ${words[0]}`,
      cause,
    });
  }
}
