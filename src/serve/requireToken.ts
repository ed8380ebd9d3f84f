import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** The header in which a program, not a browser, brings the token. */
const tokenHeader = 'X-Talk-Token';

/**
 * Answers only who brings the token of this run: in the cookie, in the header, or once in the address (`?token=…`), which
 * sets the cookie and leads on to the same address without it, so that it stands in no history and no bookmark.
 * @param port names the cookie: browsers share cookies between the ports of one address.
 */
export function requireToken(token: string, port: number): MiddlewareHandler {
  const cookie = `talk-token-${port}`;
  return async (context, next) => {
    const { req } = context;
    if (isToken(req.header(tokenHeader) ?? getCookie(context, cookie), token)) return next();
    const address = new URL(req.url);
    if (req.method !== 'GET' || !isToken(address.searchParams.get('token') ?? undefined, token)) {
      return context.text('Open the address that the program printed: it carries the token of this run.\n', 403);
    }
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    address.searchParams.delete('token');
    return context.redirect(`${address.pathname}${address.search}`, 303);
  };
}

/** Takes the same time wherever the two differ, and whatever their lengths. */
function isToken(given: string | undefined, token: string): boolean {
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
