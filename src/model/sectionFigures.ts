/** What is said to a slide or a section, as its talk reckons it. */
export interface NoteFigures {
  /** Words of the speaker notes. */
  readonly words: number;
  /** What they take at the talk's pace. */
  readonly seconds: number;
  /** School grade that they ask of a listener; undefined for a few words, and in languages that are not graded. */
  readonly grade: number | undefined;
}

/** A section's notes and handout text against what it plans, as one talk tells it. */
export interface SectionFigures {
  readonly notes: NoteFigures;
  /** Seconds that its front matter plans for the form in which the talk tells it. */
  readonly planned: number;
  /** Whether the notes take about that long: what the rule `notes-off-time` says. */
  readonly fit: 'short' | 'fits' | 'long';
  readonly handout: {
    readonly words: number;
    /** As of the notes. */
    readonly grade: number | undefined;
    /** The highest that the rule `reading-level` allows for the talk's audience; undefined where it allows any. */
    readonly highest: number | undefined;
  };
}
