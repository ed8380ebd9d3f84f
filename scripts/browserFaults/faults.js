/**
 * What happens to a build. `aim` picks the processes that are hit: each one is `hit` at a random moment between `from` and `to`
 * milliseconds after its birth, `most` of them at most; without `aim` it is the build itself. `skip` processes come first and are let live: a
 * number, or at random up to that of `skipUpTo`. The first renderer is the browser's blank page, and documents get others.
 */
export const faults = {
  'a renderer killed at birth': { aim: 'renderer', hit: 'SIGKILL', from: 0, to: 150, most: 1, slides: 12 },
  'the second renderer killed at birth': {
    aim: 'renderer',
    hit: 'SIGKILL',
    from: 0,
    to: 150,
    most: 1,
    skip: 1,
    slides: 12,
  },
  'every renderer killed at birth': { aim: 'renderer', hit: 'SIGKILL', from: 0, to: 150, most: Infinity, slides: 12 },
  'a renderer killed at work': {
    aim: 'renderer',
    hit: 'SIGKILL',
    from: 200,
    to: 3_000,
    most: 1,
    skipUpTo: 3,
    slides: 150,
  },
  'the browser killed': { aim: 'browser', hit: 'SIGKILL', from: 0, to: 2_000, most: 1, slides: 12 },
  'every browser killed': { aim: 'browser', hit: 'SIGKILL', from: 0, to: 1_000, most: Infinity, slides: 12 },
  'a renderer stopped': { aim: 'renderer', hit: 'SIGSTOP', from: 0, to: 500, most: 1, skipUpTo: 3, slides: 12 },
  'the browser stopped': { aim: 'browser', hit: 'SIGSTOP', from: 0, to: 1_000, most: 1, slides: 12 },
  'Ctrl-C': { hit: 'SIGINT', from: 300, to: 5_000, most: 1, slides: 40 },
  'the build terminated': { hit: 'SIGTERM', from: 300, to: 5_000, most: 1, slides: 40 },
  'the build killed': { hit: 'SIGKILL', from: 300, to: 5_000, most: 1, slides: 40 },
};
