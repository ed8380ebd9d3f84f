/** What stands in a `data:` or `javascript:` address, its escapes undone byte by byte: letters beyond Latin-1 come apart. */
export function percentDecoded(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
