import { describe, expect, it } from 'vitest';
import { slideStyles } from '../../src/html/slideStyles.ts';

const anywhere = ':where(.slide,.slide *)';
const within = ':is(.slide,.slide *)';

describe('styles of a deck dress its slides alone:', () => {
  it.each([
    ['h1{a:b}', `h1${anywhere}{a:b}`],
    ['h1 , .x{a:b}', `h1${anywhere},.x${anywhere}{a:b}`],
    ['.reveal h1{a:b}', `h1${within}{a:b}`],
    ['.reveal .slides section h1{a:b}', `section h1${within}${within}{a:b}`],
    ['.reveal > .slides > section{a:b}', `section${within}${within}{a:b}`],
    ['section > h1{a:b}', `section h1${anywhere}{a:b}`],
    ['section.x > h1 > b{a:b}', `section.x h1 > b${anywhere}{a:b}`],
    [':root{--a:b}', `.slide${anywhere}{--a:b}`],
    ['body{a:b}', `.slide${anywhere}{a:b}`],
    ['html body .reveal{a:b}', `.slide${within}${within}{a:b}`],
    ['.reveal::before{a:b}', `.slide${anywhere}::before{a:b}`],
    ['.reveal.center h1{a:b}', `.reveal.center h1${anywhere}{a:b}`],
    ['.reveal-x h1{a:b}', `.reveal-x h1${anywhere}{a:b}`],
    ['h1::after{a:b}', `h1${anywhere}::after{a:b}`],
    ['h1:before{a:b}', `h1${anywhere}:before{a:b}`],
    ['h1:hover{a:b}', `h1:hover${anywhere}{a:b}`],
    [':is(h1,h2) b{a:b}', `:is(h1,h2) b${anywhere}{a:b}`],
    ['[title=","]{a:b}', `[title=","]${anywhere}{a:b}`],
    ['/* .x{ */ h1{a:b;c:d}', `h1${anywhere}{a:b;c:d}`],
    ['@media print{.reveal h1{a:b}}', `@media print{h1${within}{a:b}}`],
    ['@keyframes k{from{a:b}50%{a:c}}h1{a:b}', `@keyframes k{from{a:b}50%{a:c}}h1${anywhere}{a:b}`],
    ['@font-face{font-family:x;src:url(a.woff2)}', '@font-face{font-family:x;src:url(a.woff2)}'],
    ['.x{a:b;&:hover{a:c}}', `.x${anywhere}{a:b;&:hover{a:c}}`],
    ['@charset "utf-8";h1{a:b}', `@charset "utf-8";h1${anywhere}{a:b}`],
    ['h1{content:"}"}', `h1${anywhere}{content:"}"}`],
    ['h1,{a:b}', `h1${anywhere}{a:b}`],
    ['[a="b,\\",c"] i,p{a:b}', `[a="b,\\",c"] i${anywhere},p${anywhere}{a:b}`],
    ["[a='b,\\',c'] i,p{a:b}", `[a='b,\\',c'] i${anywhere},p${anywhere}{a:b}`],
    ['\\,a,[b],p:is(i,[c]),q{a:b}', `\\,a${anywhere},[b]${anywhere},p:is(i,[c])${anywhere},q${anywhere}{a:b}`],
    ['section>h1{a:b}', `section h1${anywhere}{a:b}`],
    ['i section#x.y>h1{a:b}', `i section#x.y h1${anywhere}{a:b}`],
    ['i+section[a]  >  h1{a:b}', `i+section[a] h1${anywhere}{a:b}`],
    ['.section > h1{a:b}', `.section > h1${anywhere}{a:b}`],
    ['h1:before-x{a:b}', `h1:before-x${anywhere}{a:b}`],
    ['@-webkit-keyframes k{from{a:b}}', '@-webkit-keyframes k{from{a:b}}'],
    ['@media x{@keyframes k{from{a:b}}h1{a:b}}', `@media x{@keyframes k{from{a:b}}h1${anywhere}{a:b}}`],
    ['h1{', `h1${anywhere}{`],
    ['h1', 'h1'],
    ['', ''],
  ])('%s', (css, expected) => {
    expect(slideStyles(css)).toBe(expected);
  });
});
