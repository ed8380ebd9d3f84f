import type { BrowserOptions } from '../browser/browserSession.ts';
import { clientScripts } from '../bundle/clientScripts.ts';
import { openProject } from '../load/openProject.ts';
import type { BuildRequest } from '../model/buildRequest.ts';

/** The browser that a request asks for: the one that is named, else one that runs already, else whichever is found. */
export function browserOptions(
  { folder, browser, endpoint, timeoutMs, signal }: BuildRequest,
  say: (line: string) => void,
): BrowserOptions {
  return {
    say,
    readClientScript: clientScripts(openProject(folder).kit),
    ...(browser === undefined ? {} : { explicit: browser }),
    ...(endpoint === undefined || browser !== undefined ? {} : { endpoint }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(signal === undefined ? {} : { signal }),
  };
}
