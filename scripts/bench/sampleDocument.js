import { readFileSync } from 'node:fs';
import { noisePicture } from './noisePicture.js';

/**
 * A printable document of `slides` slides, about 40 kB each: title, four points with links, a picture of 80 kB on every third
 * and a table on every fifth, Cyrillic words, static fonts inside. It marks `<html data-ready>`, for loading.js to wait for.
 */
export function sampleDocument(slides) {
  const sections = Array.from({ length: slides }, (_, index) => section(index + 1, slides)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample</title><style>${fonts()}${style}</style>
<script>addEventListener('load', async () => { void document.body.offsetHeight; await document.fonts.ready;
await Promise.all([...document.images].map((picture) => picture.decode())); document.documentElement.dataset.ready = ''; });</script>
</head><body>${sections}</body></html>`;
}

const style = `@page{size:1280px 720px;margin:0}*{box-sizing:border-box}body{margin:0}section+section{break-before:page}
section{width:1280px;height:720px;padding:60px;overflow:hidden;font:28px 'Source Sans 3'}h2{font:700 44px Literata}img{width:400px}`;

function section(number, slides) {
  const points = [1, 2, 3, 4]
    .map(
      (point) =>
        `<li>Point ${point} of ${number}: a few plain words and <a href="#s${(number % slides) + 1}">a link</a></li>`,
    )
    .join('');
  const picture =
    number % 3 === 0
      ? `<img alt="Picture ${number}" src="data:image/png;base64,${noisePicture(number).toString('base64')}">`
      : '';
  const table =
    number % 5 === 0
      ? `<table><tr><th>Год</th><th>Value</th></tr><tr><td>2010</td><td>${number}</td></tr></table>`
      : '';
  return `<section id="s${number}"><h2>Slide ${number} says one thing: дала</h2><ul>${points}</ul>${picture}${table}</section>`;
}

function fonts() {
  return ['latin', 'cyrillic']
    .flatMap((subset) => [
      face('Literata', `literata/files/literata-${subset}-700-normal.woff2`, 700, subset),
      face('Source Sans 3', `source-sans-3/files/source-sans-3-${subset}-400-normal.woff2`, 400, subset),
      face('Source Sans 3', `source-sans-3/files/source-sans-3-${subset}-700-normal.woff2`, 700, subset),
    ])
    .join('');
}

function face(family, file, weight, subset) {
  const range = subset === 'latin' ? 'U+0000-00FF' : 'U+0400-04FF';
  const data = readFileSync(new URL(`../../node_modules/@fontsource/${file}`, import.meta.url), 'base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
}
