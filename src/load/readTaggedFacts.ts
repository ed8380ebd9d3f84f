import { execFileSync } from 'node:child_process';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';

/** A facts file as it was at a tag. */
interface TaggedFile {
  readonly kind: 'facts';
  readonly file: string;
  readonly text: string;
}

/**
 * The project's facts files as git knows them at a tag, branch or commit.
 * @throws TalkError `usage` when git is missing, the project is in no repository, or it has no such tag.
 */
export function readTaggedFacts(project: Project, tag: string): TaggedFile[] {
  const commit = git(project, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${tag}^{commit}`])?.trim();
  if (commit === undefined) throw noSuchTag(project, tag);
  const names = git(project, ['ls-tree', '--name-only', '-z', commit, '--', 'decks/']) ?? '';
  return names
    .split('\0')
    .filter((name) => /^decks\/facts[^/]*\.ya?ml$/.test(name))
    .map((file) => ({ kind: 'facts', file, text: git(project, ['show', `${commit}:./${file}`]) ?? '' }));
}

/** What a git command prints, or undefined when it fails. */
function git(project: Project, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: project.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new TalkError('usage', 'The ledger’s past cannot be read: git is not installed.', {
        hint: 'Install git, or leave --since out.',
        cause,
      });
    }
    return undefined;
  }
}

function noSuchTag(project: Project, tag: string): TalkError {
  if (git(project, ['rev-parse', '--git-dir']) === undefined) {
    return new TalkError('usage', 'The ledger’s past cannot be read: this folder is in no git repository.', {
      hint: 'Leave --since out.',
    });
  }
  const tags = (git(project, ['tag', '--list', '--sort=-creatordate']) ?? '').split('\n').filter((name) => name !== '');
  return new TalkError('usage', `There is no tag \`${tag}\`.`, {
    hint: tags.length === 0 ? 'No tag is set yet; `git tag v1` sets one.' : `There are ${tags.slice(0, 8).join(', ')}.`,
  });
}
