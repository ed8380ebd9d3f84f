import { readFileSync } from 'node:fs';
import { notHere } from './notHere.js';
import { reasonIn, run } from './run.js';

/**
 * Installs the headless shell, or else Chromium, from the packages of Debian or a system like it, when run as root.
 * Returns nothing when that went well, `notHere` on other systems, else a phrase that says why not.
 */
export async function aptBrowser(_root, say) {
  if (!isDebianLike(readText('/etc/os-release'))) return notHere;
  if (process.getuid?.() !== 0) return 'apt-get installs packages for root only (`apt-get install chromium`)';
  say('Looking for a browser in the system’s packages (apt-get update) …');
  const update = await apt(['update'], 180);
  // One broken source among many fails the update, and the browser may come from another.
  const outdated = update.ok ? '' : `; apt-get update failed (${reasonIn(update.output)})`;
  const policies = await Promise.all(packages.map(policyOf));
  const name = packages.find((_, index) => candidateIn(policies[index]));
  if (!name) return `${whyNone(policies.join())}${outdated}`;
  say(`Installing ${name} with apt-get …`);
  const install = await apt(['install', '--yes', '--no-install-recommends', name], 600);
  return install.ok ? undefined : `apt-get could not install ${name} (${reasonIn(install.output)})${outdated}`;
}

const packages = ['chromium-headless-shell', 'chromium'];

/** True for the text of `/etc/os-release` on Debian and what is made from it, Ubuntu included. */
export function isDebianLike(osRelease) {
  const ids = [...osRelease.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].map((match) => match[1] ?? '');
  return /\b(debian|ubuntu)\b/.test(ids.join(' '));
}

/** The version that `apt-cache policy` would install; undefined for none and for Ubuntu's, which only fetches a snap. */
export function candidateIn(policy) {
  const version = /Candidate: (\S+)/.exec(policy)?.[1];
  return version && version !== '(none)' && !/snap/.test(version) ? version : undefined;
}

function whyNone(policies) {
  return policies.includes('snap')
    ? 'this system has Chromium as a snap only (`snap install chromium`)'
    : 'this system’s packages hold no Chromium';
}

async function policyOf(name) {
  return (await run('apt-cache', ['policy', name], { seconds: 30 })).output;
}

function apt(args, seconds) {
  // Another apt at work is waited for, not failed on.
  const options = ['--quiet', '--option', 'DPkg::Lock::Timeout=60'];
  return run('apt-get', [...options, ...args], { seconds, env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } });
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
