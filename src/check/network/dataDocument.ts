/** What a `data:` address carries. */
export interface DataDocument {
  /** Its media type without parameters, in lower case; empty when it names none. */
  readonly type: string;
  readonly text: string;
}

/** A `data:` address → the text in it, letters beyond Latin-1 aside; undefined for any other address. */
export function dataDocument(address: string): DataDocument | undefined {
  if (!/^\s*d/i.test(address)) return undefined;
  const match = /^\s*data:([^,]*),(.*)$/is.exec(address.replace(/[\t\n\r]/g, ''));
  if (match === null) return undefined;
  const [, head = '', body = ''] = match;
  const type = (head.split(';')[0] ?? '').trim().toLowerCase();
  const text = body.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { type, text: /;\s*base64\s*$/i.test(head) ? base64Text(text) : text };
}

function base64Text(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
