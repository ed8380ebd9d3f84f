/**
 * How a page arranges itself once its fonts and pictures are there and before it is printed, since only the browser knows how
 * long lines run: `fit` takes out what does not fit one page, `booklet` fills half pages and puts them where the fold wants
 * them, `pictures` moves pictures to where pages stay full (src/client/paper).
 */
export type Arrangement = 'fit' | 'booklet' | 'pictures';
