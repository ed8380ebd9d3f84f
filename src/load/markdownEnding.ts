/** How names of Markdown files end, those of Quarto and R Markdown included. */
export const markdownEnding = /\.(?:md|markdown|mdown|mkdn?|mdwn|qmd|rmd)$/i;
