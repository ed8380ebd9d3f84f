import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sameSecret } from './sameSecret.ts';

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
    if (sameSecret(req.header(tokenHeader) ?? getCookie(context, cookie), token)) return next();
    const address = new URL(req.url);
    if (req.method !== 'GET' || !sameSecret(address.searchParams.get('token') ?? undefined, token)) {
      return context.text('Open the address that the program printed: it carries the token of this run.\n', 403);
    }
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    address.searchParams.delete('token');
    return context.redirect(`${address.pathname}${address.search}`, 303);
  };
}
