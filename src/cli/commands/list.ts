import { projectAround } from '../../load/projectAround.ts';
import { buildRequest } from '../buildOptions.ts';
import type { Command } from '../command.ts';

/** `talk list`: the decks, what they are for and how long they take. */
export const list: Command = {
  name: 'list',
  words: '[deck…]',
  summary: 'Show the decks: audience, minutes, slides; with a name, its sections.',
  help: ['Without a name, one line a deck. With names, each deck’s sections with their form, minutes and slide ids.'],
  examples: [
    ['talk list', 'all decks'],
    ['talk list church-30', 'its sections and slides'],
  ],
  options: [{ name: 'json', help: 'Print the result as JSON.' }],
  async run(options, io) {
    const { checkDecks } = await import('../../commands/check.ts');
    const { root } = projectAround(io.folder);
    const decks = (await checkDecks(buildRequest(options, io, root))).map(({ name, deck }) => ({
      name,
      title: deck?.manifest.title,
      audience: deck?.manifest.audience,
      slot: deck?.manifest.slot,
      minutes: Math.round((deck?.sections ?? []).reduce((sum, section) => sum + section.seconds, 0) / 6) / 10,
      slides: deck?.slides.length,
      sections: (deck?.sections ?? []).map(({ section, form, seconds, slides }) => ({
        id: section.id,
        form,
        minutes: seconds / 60,
        slides: slides.map((slide) => slide.id),
      })),
    }));
    if (options.flag('json')) {
      io.out(JSON.stringify(decks, null, 2));
      return 0;
    }
    const width = Math.max(0, ...decks.map(({ name }) => name.length));
    for (const deck of decks) {
      io.out(
        `${deck.name.padEnd(width)}  ${deck.minutes} of ${deck.slot} min  ${deck.slides} slides  ${deck.audience}  ${deck.title ?? ''}`,
      );
      if (options.words.length === 0) continue;
      for (const section of deck.sections)
        io.out(`  ${section.id} (${section.form}, ${section.minutes} min): ${section.slides.join(', ')}`);
    }
    return 0;
  },
};
