import type { Severity } from './severity.ts';

export interface DiagnosticRule {
  readonly severity: Severity;
  /** What is wrong, as the table in the author's guide prints it. */
  readonly meaning: string;
  /** Gates are the house's own rules: a project may change the severity of `open` ones, never that of `locked` ones. */
  readonly gate?: 'open' | 'locked';
  /** In a deck that was written for another tool it is told and built all the same; `--strict` takes it as it is elsewhere. */
  readonly external?: 'warning';
  /** It speaks of a deck as a whole, and waits until all of the deck can be read. */
  readonly ofWhole?: true;
  /** It speaks of a translation, and so of nothing that a deck holds. */
  readonly ofTranslation?: boolean;
}

/** Every mistake an author can make, by its code. The author's guide prints this table; a test holds the two together. */
export const diagnosticCodes = {
  'not-utf8': { severity: 'error', meaning: 'A file in another encoding than UTF-8.' },
  'control-character': {
    severity: 'error',
    external: 'warning',
    meaning: 'A sign that cannot be seen or printed, such as U+2028 from a word processor.',
  },
  'bad-yaml': { severity: 'error', meaning: 'The YAML cannot be read: a missing quote, a wrong indent, a key twice.' },
  'too-deep': {
    severity: 'error',
    external: 'warning',
    meaning: 'Quotes, lists, emphasis or YAML stand in each other deeper than anybody reads.',
  },
  'unknown-key': { severity: 'error', meaning: 'A key that this file does not have; the likely one is named.' },
  'bad-value': { severity: 'error', meaning: 'A value of the wrong kind, or a required key that is missing.' },
  'missing-front-matter': {
    severity: 'error',
    meaning: 'A section that does not begin with its `---` block, or such a block that is never closed.',
  },
  'missing-section': { severity: 'error', meaning: 'A manifest names a section that has no file.' },
  'missing-form': { severity: 'error', meaning: 'A manifest asks for a form that the section does not have.' },
  'duplicate-section': { severity: 'error', meaning: 'A manifest names one section twice.' },
  'bad-name': {
    severity: 'error',
    meaning:
      'A name that cannot be one: of a deck, one that another deck or a file of the output folder has, or that no folder can have on every system.',
  },
  'duplicate-id': { severity: 'error', meaning: 'Two slides, facts, sources or help lines share an id.' },
  'shared-number': {
    severity: 'warning',
    meaning:
      'Two help lines have the same number to call, or to text the same word to: one of them is wrong, or one too many.',
  },
  'circular-after': { severity: 'error', meaning: 'Sections name each other in `after`, so no order can be right.' },
  'section-order': { severity: 'error', meaning: 'A section stands before one that its `after` names.' },
  'empty-deck': { severity: 'error', meaning: 'The deck has no slide.' },
  'empty-slide': { severity: 'warning', gate: 'open', meaning: 'A slide with nothing on it.' },
  'unclosed-fence': { severity: 'error', meaning: 'A fence (``` or ~~~) that is never closed.' },
  'setext-trap': {
    severity: 'error',
    external: 'warning',
    meaning: '`---` right under text makes a heading, not a new slide.',
  },
  'unknown-fence': {
    severity: 'warning',
    meaning: 'A fence name close to one of the drawing fences, which is shown as code.',
  },
  'mermaid-missing': {
    severity: 'error',
    external: 'warning',
    meaning: 'A `mermaid` diagram in a project without that package; in an external deck its text is shown as code.',
  },
  'bad-mermaid': {
    severity: 'error',
    external: 'warning',
    meaning: 'A `mermaid` diagram that is empty or cannot be read; in an external deck its text is shown as code.',
  },
  'unclosed-comment': {
    severity: 'error',
    external: 'warning',
    meaning: 'An HTML comment that is never closed: it hides the rest of its slide.',
  },
  'other-dialect': {
    severity: 'warning',
    meaning: 'An external deck has signs of another tool that are not read as that tool means them.',
  },
  'bad-import': {
    severity: 'error',
    meaning: 'A file that `talk import` cannot read: of another kind, damaged, encrypted, or no deck at all.',
  },
  'not-imported': {
    severity: 'warning',
    meaning: 'Something in a deck of another tool that `talk import` could not carry into the project.',
  },
  'second-notes': {
    severity: 'warning',
    meaning: 'Notes begin twice on one slide of an external deck, and what stands between them is not shown.',
  },
  'unknown-attribute': {
    severity: 'error',
    external: 'warning',
    meaning: 'A `.slide` or `.element` comment that cannot be read.',
  },
  'unknown-layout': {
    severity: 'error',
    gate: 'open',
    ofWhole: true,
    meaning: 'A layout that the theme does not have.',
  },
  'unsafe-html': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning:
      'Script, event handler, frame or form, in raw HTML or a comment for a slide; left out of an external deck.',
  },
  'missing-picture': {
    severity: 'error',
    external: 'warning',
    meaning: 'A picture, film or file of captions that is not there, or is not a picture.',
  },
  'film-format': {
    severity: 'error',
    external: 'warning',
    meaning:
      'A film, sound or file of captions that browsers do not play, or that is not whole; a film that only some browsers play is a warning.',
  },
  'film-data': {
    severity: 'error',
    external: 'warning',
    meaning: 'A film or sound that carries more than it shows, such as a track of places, which cannot be taken out.',
  },
  'film-link': {
    severity: 'warning',
    gate: 'open',
    meaning: 'A `data-link` of a film that paper cannot show as a QR code: no `https` address, or too long a one.',
  },
  'loose-path': {
    severity: 'warning',
    meaning: 'A path with spaces, or a picture as Obsidian writes it: read here, shown as text elsewhere.',
  },
  'unknown-footnote': { severity: 'warning', meaning: 'A `[^name]` without its text in the same file.' },
  'unused-footnote': {
    severity: 'warning',
    meaning: 'The text of a footnote that nothing refers to, or a second one of the same name.',
  },
  'bad-math': {
    severity: 'error',
    external: 'warning',
    meaning: 'A formula that is no TeX; in an external deck its source is shown.',
  },
  'missing-alt': { severity: 'error', gate: 'open', meaning: 'A picture without alternative text.' },
  'too-large': {
    severity: 'error',
    meaning: 'A file, table or picture that is larger than any talk needs, and is not read.',
  },
  'path-outside-project': {
    severity: 'error',
    external: 'warning',
    meaning: 'A path that leaves the project, also by a symbolic link.',
  },
  'remote-resource': {
    severity: 'error',
    external: 'warning',
    meaning: 'A picture, style or font from the network: the deck must work without one.',
  },
  'broken-link': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    ofWhole: true,
    meaning: 'A link to a slide that is not in the deck.',
  },
  'unknown-fact': {
    severity: 'error',
    meaning: 'A `{fact:…}` that the ledger does not hold, or a part it does not have.',
  },
  'unknown-source': { severity: 'error', meaning: 'A fact names a source that is not in sources.yaml.' },
  'unknown-name': {
    severity: 'error',
    meaning: 'A place, icon, table or help line in a fence that the kit does not know.',
  },
  'uncounted-poll': {
    severity: 'error',
    gate: 'open',
    meaning: 'A poll whose hands cannot be counted: a second one on its slide, or one in the notes.',
  },
  'bad-question': {
    severity: 'error',
    gate: 'open',
    meaning:
      'A quiz question that cannot be marked: an answer that is none of its choices, gaps without answers, an order of other items, words that stand twice.',
  },
  'unknown-helpline': { severity: 'error', meaning: 'A help line that is named and does not stand in helplines.yaml.' },
  'over-slot': { severity: 'error', gate: 'open', meaning: 'The sections take longer than the slot leaves.' },
  'notes-off-time': {
    severity: 'warning',
    gate: 'open',
    meaning: 'Speaker notes more than 15 % off their minutes at the deck’s pace.',
  },
  'too-many-words': {
    severity: 'warning',
    gate: 'open',
    meaning: 'More than 25 words on a slide beside its title (over 40 is an error).',
  },
  'slide-overflow': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning: 'A slide is taller or wider than the screen, measured in the browser.',
  },
  'missing-glyph': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning: 'A letter that none of the kit’s fonts has.',
  },
  'small-text': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning: 'Letters too small for the last row, measured in the browser.',
  },
  'faint-text': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning: 'Letters with a contrast under 7:1 to what lies behind them, measured in the browser.',
  },
  'faint-color': {
    severity: 'error',
    meaning: 'A color of a theme of your own with a contrast under 7:1 to what it is printed on.',
  },
  'bad-font': {
    severity: 'error',
    meaning: 'A font of a theme that is not there, is damaged, lacks a weight, or would print as drawings of letters.',
  },
  'slide-collision': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning: 'Text that lies on other text or on a picture, measured in the browser.',
  },
  'qr-unreadable': {
    severity: 'error',
    external: 'warning',
    gate: 'open',
    meaning:
      'A code to scan whose picture on the slide does not say its address: too small, too pale, covered or hidden.',
  },
  'banned-fact': { severity: 'error', gate: 'open', meaning: 'A fact that the ledger bans.' },
  'expired-fact': {
    severity: 'error',
    gate: 'open',
    meaning: 'A fact whose `reviewBy` has passed on the day of the talk (in a deck without a date a warning).',
  },
  'fact-due': { severity: 'warning', gate: 'open', meaning: 'A fact whose `reviewBy` comes within 90 days.' },
  'missing-hedge': { severity: 'error', gate: 'open', meaning: 'Hearsay or opinion without its hedge.' },
  'missing-year': { severity: 'error', gate: 'open', meaning: 'A dated fact on a slide that does not show its year.' },
  'mixed-measures': { severity: 'error', gate: 'open', meaning: 'A chart of figures that count different things.' },
  'unsourced-number': {
    severity: 'warning',
    gate: 'open',
    meaning: 'A number on a slide that is no fact of the ledger.',
  },
  'above-audience': {
    severity: 'error',
    gate: 'open',
    meaning: 'A section or fact for an older audience than the deck’s.',
  },
  'missing-care-note': {
    severity: 'error',
    gate: 'locked',
    ofWhole: true,
    meaning: 'A hard subject without the care note before it.',
  },
  'missing-helplines': {
    severity: 'error',
    gate: 'locked',
    ofWhole: true,
    meaning: 'A talk on a hard subject that does not end with its help lines.',
  },
  'unverified-helpline': {
    severity: 'error',
    gate: 'locked',
    meaning:
      'A help line that nobody checked in the 365 days before the talk (from 180 days on, and in a deck without a date, a warning).',
  },
  'shared-notes': {
    severity: 'error',
    gate: 'locked',
    meaning: 'Speaker notes in a file that is to be shared, such as an `aside class="notes"` in raw HTML.',
  },
  'private-name': {
    severity: 'error',
    gate: 'locked',
    meaning: 'A name that decks/privacy.yaml keeps out, anywhere in the project.',
  },
  'possible-name': { severity: 'warning', gate: 'locked', meaning: 'A word that may be such a name, or only a word.' },
  'private-combination': { severity: 'error', gate: 'locked', meaning: 'Details that together point to a person.' },
  'harmful-word': {
    severity: 'warning',
    gate: 'open',
    meaning: 'A word that harms the people it speaks of; a better one is named.',
  },
  'missing-credit': {
    severity: 'error',
    gate: 'open',
    meaning: 'A photograph without licence and author in assets/credits.yaml.',
  },
  'duplicate-title': { severity: 'warning', gate: 'open', meaning: 'Two slides of a deck have the same title.' },
  'heard-before': {
    severity: 'warning',
    gate: 'open',
    meaning: 'A section that the host of the deck has heard before, as the log of talks says.',
  },
  'corrected-since': {
    severity: 'warning',
    gate: 'open',
    meaning: 'A fact or help line that a host has heard, and that was corrected, banned or taken out since.',
  },
  'unused-section': { severity: 'warning', gate: 'open', meaning: 'A section that no deck uses.' },
  'reading-level': {
    severity: 'warning',
    gate: 'open',
    meaning: 'Handout text that is harder to read than its audience’s school grade.',
  },
  'no-summary-picture': {
    severity: 'warning',
    gate: 'open',
    ofWhole: true,
    meaning:
      'The slide that is to be the picture of the summary is not in the talk, or has no drawing that says something by itself.',
  },
  'missing-handout-text': {
    severity: 'warning',
    gate: 'open',
    ofWhole: true,
    meaning: 'A handout is asked for, and the talk has nothing to make it of; it is not printed.',
  },
  'unconfirmed-language': {
    severity: 'warning',
    gate: 'open',
    meaning:
      'Words of another language that no reader of it has confirmed: a card is not printed with them, sheets are marked.',
  },
  'stale-translation': {
    severity: 'warning',
    ofTranslation: true,
    meaning: 'A translated slide whose source has changed since, or that does not say what it translates.',
  },
  untranslated: {
    severity: 'warning',
    ofTranslation: true,
    meaning: 'Words that the language asked for does not have; they stand in the language of their source.',
  },
  'unknown-translation': {
    severity: 'warning',
    ofTranslation: true,
    meaning: 'A translation of a slide or a section that is not there; nothing of it is printed.',
  },
  'missing-words': {
    severity: 'warning',
    gate: 'open',
    meaning: 'What the kit itself prints is not there in the talk’s language; English words are printed.',
  },
  'unconfirmed-words': {
    severity: 'warning',
    gate: 'open',
    meaning: 'No reader of the talk’s language has confirmed what the kit prints in it; every sheet says so.',
  },
  'left-out': {
    severity: 'warning',
    gate: 'open',
    meaning: 'Lines that a handout of one sheet has no room for; they are not printed on it.',
  },
  'handout-overflow': {
    severity: 'error',
    gate: 'open',
    meaning: 'A handout of one sheet that is too full although all that may go has gone.',
  },
  'locked-gate': { severity: 'error', meaning: 'gates.yaml tries to change a privacy or help-line gate.' },
} as const satisfies Record<string, DiagnosticRule>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** Exit statuses: 0 done · 1 the author's content is at fault · 2 wrong usage · 3 the environment is at fault. */
export type ExitStatus = 0 | 1 | 2 | 3;

interface RunErrorRule {
  readonly exit: ExitStatus;
  readonly meaning: string;
}

/** Every reason for which a run cannot go on, by its code. */
export const runErrorCodes = {
  'content-errors': { exit: 1, meaning: 'The deck has errors; nothing was written for it.' },
  usage: { exit: 2, meaning: 'An unknown command, option or value.' },
  'unknown-deck': { exit: 2, meaning: 'No deck of that name; the likely one is named.' },
  'broken-font': { exit: 1, meaning: 'A font of the theme whose letters are damaged: the browser cannot read it.' },
  'no-browser': { exit: 3, meaning: 'No Chromium, Chrome or Edge was found; every place tried is named.' },
  'browser-failed': { exit: 3, meaning: 'The browser did not start, or died while it worked.' },
  'print-timeout': { exit: 3, meaning: 'A page was not ready in time; what was pending is named.' },
  'print-wrong': { exit: 3, meaning: 'The printed file was not what was asked for; the old one was kept.' },
  'output-unwritable': { exit: 3, meaning: 'The output folder cannot be written to.' },
  'file-in-the-way': {
    exit: 1,
    meaning: 'A file that the kit did not write stands where one of its own would come; `--force` writes over it.',
  },
  'pack-wrong': {
    exit: 3,
    meaning: 'A pack that was read back was not what was made; what stood there before was kept.',
  },
  'disk-full': { exit: 3, meaning: 'No space was left; the old files were kept.' },
  'read-failed': { exit: 3, meaning: 'A file is there but cannot be read.' },
} as const satisfies Record<string, RunErrorRule>;

export type RunErrorCode = keyof typeof runErrorCodes;
