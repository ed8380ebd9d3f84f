import { describe } from 'vitest';
import { builtTalkTests } from '../support/builtTalkTests.ts';

describe('church-30', () =>
  builtTalkTests({ folder: process.cwd(), name: 'church-30', helpLine: 'nht', least: { sentences: 100, figures: 8 } }));
