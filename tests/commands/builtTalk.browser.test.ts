import { describe } from 'vitest';
import { beesFixture } from '../support/beesProject.ts';
import { builtTalkTests } from '../support/builtTalkTests.ts';

describe('a talk on bees', () =>
  builtTalkTests({ folder: beesFixture, name: 'bees', helpLine: 'listen', least: { sentences: 5, figures: 2 } }));
