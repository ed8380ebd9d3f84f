import { request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends requests as they are written, in one function: no client tidies `..` away, sends an `Origin` or follows on. */
export function asker(port: () => number, host = '127.0.0.1') {
  return (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
    content?: string,
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request({ host, port: port(), path, method, headers, agent: false }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', reject);
      sent.end(content);
    });
}
