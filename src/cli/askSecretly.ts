import type { ReadStream } from 'node:tty';
import { TalkError } from '../model/talkError.ts';

/**
 * Asks for lines that nobody may read afterwards: typed without echo on a terminal, up to an empty line; else read from the pipe.
 * Nothing typed reaches the shell, its history or the screen.
 * @throws TalkError `usage` when it is broken off with Ctrl-C.
 */
export async function askSecretly(question: string, say: (text: string) => void): Promise<string[]> {
  const { stdin } = process;
  if (stdin.isTTY !== true) return lines(await piped());
  return typed(stdin, question, say);
}

async function piped(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines in raw mode, up to an empty one: the terminal shows nothing, so Backspace and Ctrl-C are handled here. */
function typed(stdin: ReadStream, question: string, say: (text: string) => void): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = [];
    let text = '';
    const end = (): void => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
    };
    const take = (chunk: Buffer | string): void => {
      for (const character of chunk.toString()) {
        if (character === '\u0003') {
          end();
          reject(new TalkError('usage', 'Broken off; nothing was added.'));
          return;
        }
        if (character === '\u007f' || character === '\b') text = [...text].slice(0, -1).join('');
        else if (character !== '\r' && character !== '\n' && character !== '\u0004') text += character;
        else if (text.trim() === '') {
          end();
          resolve(answers);
          return;
        } else {
          answers.push(text.trim());
          text = '';
          say('Another one, or only Enter to end:');
        }
      }
    };
    stdin.setRawMode(true);
    stdin.setEncoding('utf8');
    stdin.on('data', take);
    say(question);
  });
}
