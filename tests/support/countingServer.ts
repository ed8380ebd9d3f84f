import { createServer } from 'node:net';
import { afterAll } from 'vitest';

/** A server on this machine that counts who comes, closed after the test file. */
export async function countingServer(): Promise<{ readonly origin: string; asked(): readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      asked.push(data.toString('latin1').split(' ')[1] ?? '');
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  const address = server.address();
  return {
    origin: `127.0.0.1:${typeof address === 'object' ? address?.port : undefined}`,
    asked: () => asked,
  };
}
