import { execFileSync } from 'node:child_process';
import { isMutated } from './mutatedFiles.js';

/**
 * Files to mutate that differ from a commit: committed since, or only saved, or new to git. Those that are gone are left out.
 * @param {string} root
 * @param {string | undefined} since when not given: where HEAD left origin/main, or the commit before HEAD when it has not left it
 * @returns {string[]} paths from the root, with forward slashes
 */
export function changedFiles(root, since) {
  const base = since ?? branchPoint(root);
  const lines = [
    git(root, 'diff', '--name-only', '--diff-filter=d', '--relative', base, '--'),
    git(root, 'ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(lines.join('\n').split('\n'))].filter(isMutated).sort();
}

function branchPoint(root) {
  const head = git(root, 'rev-parse', 'HEAD');
  try {
    const base = git(root, 'merge-base', 'HEAD', 'origin/main');
    if (base !== head) return base;
  } catch {
    // No such remote: the last commit is what changed.
  }
  return 'HEAD~1';
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
