/**
 * Finds code spans and closed comments. What begins first counts: marks of a comment in a code span are code, and backticks in a comment
 * are the comment's.
 */
export const codeSpanOrComment = /(?<!\\)<!--[\s\S]*?-->|(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;
