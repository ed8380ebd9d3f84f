/** Advance widths of Source Sans 3 (SIL OFL) from space to tilde, in thousandths of the font size, by weight. */
const widths = {
  400: advances(
    '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 ' +
      '847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 ' +
      '542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497',
  ),
  600: advances(
    '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 ' +
      '875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 ' +
      '549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513',
  ),
  700: advances(
    '200 340 537 528 528 857 667 300 344 344 457 528 300 332 300 339 528 528 528 528 528 528 528 528 528 528 300 300 528 528 528 463 ' +
      '902 573 605 582 635 548 524 638 674 301 509 614 518 762 665 684 596 684 613 556 556 665 556 813 567 525 541 344 339 344 528 500 ' +
      '555 527 573 468 573 518 341 534 571 276 278 548 286 857 572 555 573 573 398 443 383 568 523 776 514 521 460 344 268 344 528',
  ),
} as const;

/** Other letters count as a broad one of Cyrillic, so that a box is rather too wide than too narrow. */
const otherAdvance = 660;

export type FontWeight = keyof typeof widths;

/** Width in pixels of a line of text in Source Sans 3, without a browser to ask. `size` is in pixels. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += widths[weight][(character.codePointAt(0) ?? 0) - 32] ?? otherAdvance;
  }
  return (thousandths * size) / 1000;
}

function advances(list: string): readonly number[] {
  return list.split(' ').map(Number);
}
