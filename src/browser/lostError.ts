/** The browser, or a page's process in it, has gone before the work was done. It is nobody's mistake, and may go well the next time. */
export class LostError extends Error {
  override readonly name = 'LostError';
  readonly lost: 'browser' | 'page';

  /** @param how the end of a sentence that begins with what is lost. */
  constructor(lost: 'browser' | 'page', cause?: unknown, how = 'died') {
    super(`the ${lost} ${how}`, { cause });
    this.lost = lost;
  }
}
