import type { DoctorLine } from '../model/doctorLine.ts';

/** Whether Node is new enough. @param needed the `engines` range of package.json, such as `>=20.19`. */
export function checkNode(version: string, needed: string): DoctorLine {
  const least = needed.replace(/^[^\d]*/, '');
  const [major = 0, minor = 0] = numbers(version);
  const [leastMajor = 0, leastMinor = 0] = numbers(least);
  const ok = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  const line = { name: 'node', ok, found: `${version}, and ${least} or newer is needed` };
  return ok ? line : { ...line, mend: 'Install a newer Node from https://nodejs.org, then run `npm start`.' };
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
