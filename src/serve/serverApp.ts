import { Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { refuseRequest } from './refuseRequest.ts';
import { requireToken } from './requireToken.ts';

/** One use of the local server, such as the preview: the addresses it answers. */
export interface Face {
  /** Whether it changes anything: only then other methods than GET and HEAD are let through, and then only with the token. */
  readonly changes: boolean;
  /** Whether a path of a face that changes things may be read without the token; none when left out. */
  isOpen?(path: string): boolean;
  /** Decides in place of the token who may ask for what. @param port names what it keeps with a browser. */
  guard?(port: number): MiddlewareHandler;
  /** Whether the page at a path takes its scripts from files of the server alone, and stands in no frame; else they stand in the page. */
  hasScriptFiles?(path: string): boolean;
  mount(routes: Hono): void;
}

/** Who may ask: names and port that the server is reached by, and the token of this run. */
export interface Access {
  readonly names: readonly string[];
  readonly port: number;
  readonly token: string;
}

/**
 * A face behind everything that holds for each: its own pages alone, methods, token, safety headers, nothing kept by the browser
 * unless the face says so, and failures as plain text.
 */
export function serverApp(face: Face, { names, port, token }: Access): Hono {
  const app = new Hono();
  app.use(
    safetyHeaders((path) => face.hasScriptFiles?.(path) === true),
    notKept,
    ownPages(names.map((name) => `${name}:${port}`)),
    methods(face.changes ? changing : reading),
  );
  if (face.changes) app.use(face.guard?.(port) ?? unlessOpen(face, requireToken(token, port)));
  app.notFound((context) => context.text('There is no such page.\n', 404));
  app.onError((error, context) => context.text(`${error.message}\n`, 500));
  face.mount(app);
  return app;
}

function safetyHeaders(hasScriptFiles: (path: string) => boolean): MiddlewareHandler {
  return (context, next) => (hasScriptFiles(context.req.path) ? ofFiles : ofOnePiece)(context, next);
}

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ['data:', 'blob:'],
  mediaSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ['data:'],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

// There is no certificate for this machine: a browser that insisted on one could not come back.
const strictTransportSecurity = false;

/** Pages hold all they need but films, which come from here: whatever else they ask for, from here or from the network, is refused by the browser itself. */
const ofOnePiece = secureHeaders({
  contentSecurityPolicy: { ...policy, scriptSrc: ["'unsafe-inline'"], frameAncestors: ["'self'"] },
  strictTransportSecurity,
});

const ofFiles = secureHeaders({
  contentSecurityPolicy: {
    ...policy,
    scriptSrc: ["'self'"],
    imgSrc: ["'self'", ...policy.imgSrc],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity,
  xFrameOptions: 'DENY',
});

const notKept: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};

function ownPages(own: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const external = refuseRequest({ host: context.req.header('Host'), origin: context.req.header('Origin') }, own);
    return external === undefined ? next() : context.text(`${external}\n`, 403);
  };
}

function unlessOpen(face: Face, required: MiddlewareHandler): MiddlewareHandler {
  return (context, next) => {
    const { method, path } = context.req;
    return reading.includes(method) && face.isOpen?.(path) === true ? next() : required(context, next);
  };
}

const reading = ['GET', 'HEAD'];
const changing = [...reading, 'POST', 'PUT', 'PATCH', 'DELETE'];

function methods(allowed: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (allowed.includes(context.req.method)) return next();
    return context.text('This method is not answered here.\n', 405, { Allow: allowed.join(', ') });
  };
}
