/** Keys that front matter of slides begins with in any tool, and a line of text hardly does. */
const names =
  'title|subtitle|author|authors|date|theme|css|marp|paginate|layout|format|output|class|separator|verticalSeparator|notesSeparator|revealOptions|highlightTheme|highlighter|transition|lang';

/** A line with such a key. */
export const frontKey = new RegExp(`^["']?(?:${names})["']?[ \\t]*:(?:\\s|$)`, 'm');

/** A line with such a key that was commented out, and no heading. */
export const commentedKey = new RegExp(
  `^#+[ \\t]*(?:${names}|message|why|audience|minutes|topics|role|after)[ \\t]*:(?:\\s|$)`,
);
