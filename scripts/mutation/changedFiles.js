import { execFileSync } from 'node:child_process';
import { isMutated } from './mutatedFiles.js';

/**
 * Files to mutate that differ from where HEAD left a branch: committed since, or only saved, or new to git. On that place itself,
 * or without such a branch, those that differ from the commit before. Files that are gone are left out.
 * @param {string} root
 * @param {string} branch a branch, tag or commit
 * @returns {string[]} paths from the root, with forward slashes
 */
export function changedFiles(root, branch = 'origin/main') {
  const lines = [
    git(root, 'diff', '--name-only', '--diff-filter=d', '--relative', branchPoint(root, branch), '--'),
    git(root, 'ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(lines.join('\n').split('\n'))].filter(isMutated).sort();
}

function branchPoint(root, branch) {
  const head = git(root, 'rev-parse', 'HEAD');
  try {
    const base = git(root, 'merge-base', 'HEAD', branch);
    if (base !== head) return base;
  } catch {
    // No such branch here: the last commit is what changed.
  }
  return 'HEAD~1';
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
