/** Remote addresses that a script names where it fetches, opens a connection or imports. What it only holds as text is none. */
export function scriptAddresses(script: string): string[] {
  return [...unescaped(script).matchAll(fetches)].map((match) => match[1] ?? '');
}

/** The letters of an address may be escaped in a string; quotes stay escaped, or the string would end early. */
function unescaped(script: string): string {
  if (!script.includes('\\')) return script;
  return script.replace(/\\(?:x|u00)([2-7][\da-f])|\\\//gi, (written, code?: string) => {
    const letter = code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16));
    return /[\w:/.-]/.test(letter) ? letter : written;
  });
}

const fetches =
  /(?:\bimport\s*\(?\s*|\bfrom\s*|\bfetch\s*\(\s*|\bimportScripts\s*\(\s*|\bsendBeacon\s*\(\s*|\.src\s*=\s*|\bnew\s+(?:WebSocket|EventSource|Worker|SharedWorker)\s*\(\s*|\.open\s*\(\s*["'`]\w+["'`]\s*,\s*)["'`]((?:(?:https?|wss?):)?\/\/[^"'`\s]+)/g;
