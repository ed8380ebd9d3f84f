/** The browser, or a page's process in it, has gone before the work was done. It is nobody's mistake, and may go well the next time. */
export class LostError extends Error {
  override readonly name = 'LostError';
  readonly lost: 'browser' | 'page';

  constructor(lost: 'browser' | 'page', cause?: unknown) {
    super(`The ${lost} died.`, { cause });
    this.lost = lost;
  }
}
