/** The origin by which windows of this talk know each other's messages: files have none that could be named. */
export function ownOrigin(): string {
  return location.protocol === 'file:' ? 'null' : location.origin;
}

/** Where a message to a window of this talk may go. A file's window cannot be named, so nothing that is private may be in one. */
export function messageTarget(): string {
  return location.protocol === 'file:' ? '*' : location.origin;
}
