import { TalkError } from '../model/talkError.ts';
import type { OptionRule } from './readOptions.ts';

export const portRule: OptionRule = {
  name: 'port',
  value: 'NUMBER',
  help: 'Port on 127.0.0.1; the next free one from 4400 on when not given.',
};

/** The port that was asked for. @throws TalkError `usage`. */
export function readPort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new TalkError('usage', `\`${value}\` is no port.`, { hint: 'Write --port 4400.' });
}
