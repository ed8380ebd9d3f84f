import { assetPath } from '../model/assetPath.ts';
import type { AssetUse } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import { brokenLink, leadsNowhere, linkHint } from './brokenLink.ts';

/** Whether an address has a scheme or a host, and so is no path. */
export function isAddress(href: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
}

export function outsideProject(use: AssetUse): Diagnostic {
  return report('path-outside-project', {
    message: `\`${use.href}\` leads out of the project.`,
    at: use.at,
    hint: 'Copy the file into the project; for a lone Markdown file the project is the folder in which `talk` is started.',
  });
}

/** @param what of a kind is not there, such as `picture`. @param root the project's folder. */
export function notThere(what: string, use: AssetUse, root: string): Diagnostic {
  const link = brokenLink(root, assetPath(use));
  return report('missing-picture', {
    message: `There is no ${what} \`${assetPath(use)}\`${link === undefined ? '.' : `: ${leadsNowhere(link)}`}`,
    at: use.at,
    hint: link === undefined ? 'The path is taken from the folder of the file that names it.' : linkHint,
  });
}
