import { describe, expect, it } from 'vitest';
import { byteFileOf } from '../../../src/load/film/byteFile.ts';
import { readFlac, readMp3, readWav } from '../../../src/load/film/readSound.ts';
import { withoutData } from '../../support/filmBytes.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
/** Four bytes, the lowest first. */
const little = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

describe('an MP3', () => {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(200, 7)]);
  const id3 = (length: readonly number[], content: Buffer): Buffer =>
    Buffer.concat([latin('ID3'), Buffer.from([4, 0, 0x50, ...length]), content]);
  const clean = (...parts: readonly Buffer[]): Buffer | undefined => {
    const bytes = Buffer.concat(parts);
    const reading = readMp3(byteFileOf(bytes));
    return reading && withoutData(bytes, reading);
  };

  it('without tags stays as it is', () => {
    expect(readMp3(byteFileOf(frame))).toEqual({ overwrites: [] });
    expect(clean(Buffer.concat([Buffer.from([0xff, 0xe3]), Buffer.alloc(9)]))).toBeDefined();
    expect(clean(Buffer.concat([Buffer.from([0xff, 0xdf]), Buffer.alloc(9)]))).toBeUndefined();
    expect(clean(Buffer.from([0xfe, 0xfb, 0x90, 0]))).toBeUndefined();
    expect(clean(Buffer.from([0xff]))).toBeUndefined();
  });

  it('loses the tags before the sound, which stay as padding', () => {
    const long = id3([0, 0, 1, 2], Buffer.alloc(130, 'a'));
    expect(clean(long, id3([0, 0, 0, 3], latin('abc')), frame)).toEqual(
      Buffer.concat([
        latin('ID3'),
        Buffer.from([4, 0, 0, 0, 0, 1, 2]),
        Buffer.alloc(130),
        latin('ID3'),
        Buffer.from([4, 0, 0, 0, 0, 0, 3]),
        Buffer.alloc(3),
        frame,
      ]),
    );
    expect(clean(id3([0, 0, 0, 4], latin('abc')))).toBeUndefined();
    expect(clean(id3([0, 0, 0, 3], latin('abc')))).toBeUndefined();
  });

  it('loses the tag at its end', () => {
    const tag = Buffer.concat([latin('TAG'), Buffer.alloc(125, 'a')]);
    expect(clean(frame, tag)).toEqual(Buffer.concat([frame, Buffer.alloc(128)]));
    expect(clean(frame, tag.subarray(1))).toEqual(Buffer.concat([frame, tag.subarray(1)]));
  });

  it('loses an APE tag behind the sound, with its head where it has one', () => {
    const foot = (length: number, flags: number): Buffer =>
      Buffer.concat([latin('APETAGEX'), little(2000), little(length), little(1), little(flags), Buffer.alloc(8, 'b')]);
    const items = latin('a title');
    expect(clean(frame, items, foot(7 + 32, 0))).toEqual(Buffer.concat([frame, Buffer.alloc(7 + 32)]));
    const head = Buffer.alloc(32, 'h');
    expect(clean(frame, head, items, foot(7 + 32, 0x80000000))).toEqual(
      Buffer.concat([frame, Buffer.alloc(32 + 7 + 32)]),
    );
    const tag = Buffer.concat([latin('TAG'), Buffer.alloc(125, 'a')]);
    expect(clean(frame, items, foot(7 + 32, 0), tag)).toEqual(Buffer.concat([frame, Buffer.alloc(7 + 32 + 128)]));
  });

  it('is none where a tag behind says that it begins before the sound does', () => {
    const foot = Buffer.concat([latin('APETAGEX'), little(2000), little(9000), Buffer.alloc(16)]);
    expect(clean(frame, foot)).toBeUndefined();
  });
});

describe('a WAV', () => {
  const chunk = (name: string, content: Buffer, length = content.length): Buffer =>
    Buffer.concat([latin(name), little(length), content, Buffer.alloc(content.length % 2, 'p')]);
  const form = chunk('fmt ', Buffer.concat([little(1), little(8000), little(16_000), little(2)]));
  const wav = (...chunks: readonly Buffer[]): Buffer =>
    Buffer.concat([latin('RIFF'), little(0), latin('WAVE'), ...chunks]);
  const sound = chunk('data', Buffer.alloc(4000, 's'));

  it('is as long as its bytes say', () => {
    expect(readWav(byteFileOf(wav(form, chunk('fact', little(1)), sound)))).toEqual({ overwrites: [], seconds: 0.25 });
  });

  it('of a recorder that was cut off is as long as what is there', () => {
    expect(readWav(byteFileOf(wav(form, chunk('data', Buffer.alloc(800), 99_999))))).toEqual({
      overwrites: [],
      seconds: 0.05,
    });
  });

  it('loses all other chunks, each of them as filling of its length', () => {
    const bytes = wav(
      chunk('LIST', latin('abc')),
      form,
      chunk('bext', latin('abcd')),
      sound,
      chunk('id3 ', latin('x')),
    );
    expect(withoutData(bytes, readWav(byteFileOf(bytes)))).toEqual(
      wav(
        Buffer.concat([latin('JUNK'), little(3), Buffer.alloc(3), latin('p')]),
        form,
        Buffer.concat([latin('JUNK'), little(4), Buffer.alloc(4)]),
        sound,
        Buffer.concat([latin('JUNK'), little(1), Buffer.alloc(1), latin('p')]),
      ),
    );
  });

  it('says nothing of its length where it has no rate', () => {
    const still = chunk('fmt ', Buffer.concat([little(1), little(8000), little(0), little(2)]));
    expect(readWav(byteFileOf(wav(still, sound)))).toEqual({ overwrites: [] });
  });

  it('without form or sound is none, nor what only begins or ends like one', () => {
    expect(readWav(byteFileOf(wav(sound)))).toBeUndefined();
    expect(readWav(byteFileOf(wav(form)))).toBeUndefined();
    expect(readWav(byteFileOf(Buffer.concat([latin('RIFX'), little(0), latin('WAVE'), form, sound])))).toBeUndefined();
    expect(readWav(byteFileOf(Buffer.concat([latin('RIFF'), little(0), latin('AVI '), form, sound])))).toBeUndefined();
  });
});

describe('a FLAC', () => {
  const block = (mark: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([mark, 0, content.length >> 8, content.length & 255]), content]);
  /** 44100 Hz in 20 bits, then 3 and 5 bits, then the number of samples in 36. */
  const info = (samples: number, rate = 44_100): Buffer => {
    const bytes = Buffer.alloc(34, 9);
    bytes.writeUIntBE((rate << 4) | 3, 10, 3);
    bytes[13] = 0xf0 | Math.floor(samples / 2 ** 32);
    bytes.writeUInt32BE(samples % 2 ** 32, 14);
    return bytes;
  };
  const read = (...blocks: readonly Buffer[]) => readFlac(byteFileOf(Buffer.concat([latin('fLaC'), ...blocks])));

  it('says how long it is', () => {
    expect(read(block(0x80, info(88_200)))).toEqual({ overwrites: [], seconds: 2 });
    expect(read(block(0x80, info(44_100 * 200_000)))).toEqual({ overwrites: [], seconds: 200_000 });
    expect(read(block(0x80, info(0)))).toEqual({ overwrites: [] });
    expect(read(block(0x80, info(1, 0)))).toEqual({ overwrites: [] });
    expect(read(block(0x80, Buffer.alloc(17)))).toEqual({ overwrites: [] });
  });

  it('loses all blocks but form and seek points, each as padding of its length', () => {
    const bytes = Buffer.concat([
      latin('fLaC'),
      block(0, info(44_100)),
      block(3, latin('seek')),
      block(4, latin('artist')),
      block(0x86, latin('cover')),
      latin('sound'),
    ]);
    expect(withoutData(bytes, readFlac(byteFileOf(bytes)))).toEqual(
      Buffer.concat([
        latin('fLaC'),
        block(0, info(44_100)),
        block(3, latin('seek')),
        block(1, Buffer.alloc(6)),
        block(0x81, Buffer.alloc(5)),
        latin('sound'),
      ]),
    );
  });

  it('that is not whole is none', () => {
    expect(read(block(0, info(1)))).toBeUndefined();
    expect(read(block(0x80, info(1)).subarray(0, 37))).toBeUndefined();
    expect(readFlac(byteFileOf(Buffer.concat([latin('fLaX'), block(0x80, info(1))])))).toBeUndefined();
  });
});
