/**
 * Script that makes a booklet: it fills half pages (`.half > .inner`) with the blocks of `.flow`, one after the other, adds
 * lined pages until their number can be folded, and gives each page its place on a sheet.
 *
 * Pages stay in the reader's order in the document; the grid alone puts them where the fold wants them. A heading never ends
 * a page; a paragraph that does not fit is parted between words, two lines at least on each side, a list between items. A
 * picture that no longer fits below its text comes before it, so that the text and not a gap fills the page.
 */
export const imposeBooklet = `globalThis.arrangePage = () => {
  const book = document.querySelector('.booklet');
  const flow = book.querySelector('.flow');
  const back = book.querySelector('.back');
  const lined = book.querySelector('.spare-pages');
  const blocks = (parent) => [...parent.children].flatMap((child) => {
    if (!child.matches('.piece')) return [child];
    const inside = blocks(child);
    if (child.id && inside.length > 0 && !inside[0].id) inside[0].id = child.id;
    return inside;
  });
  const newPage = () => {
    const half = document.createElement('section');
    half.className = 'half';
    half.append(document.createElement('div'));
    half.firstChild.className = 'inner';
    book.insertBefore(half, lined);
    return half.firstChild;
  };
  const isFull = (page) => page.scrollHeight > page.clientHeight + 1;
  const lineOf = (block) => parseFloat(getComputedStyle(block).lineHeight) || 20;

  // Takes words off the end of a paragraph until the page holds the rest; returns what is left over. When that would be a
  // single line, another goes with it.
  const part = (block, page) => {
    const bottom = page.getBoundingClientRect().bottom;
    return partAbove(bottom, block, page) || partAbove(bottom - lineOf(block), block, page);
  };

  const partAbove = (bottom, block, page) => {
    const texts = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const gap of walker.currentNode.data.matchAll(/\\s+(?=\\S)/g)) texts.push([walker.currentNode, gap.index]);
    }
    const range = document.createRange();
    const fits = ([node, at]) => {
      range.setStart(block, 0);
      range.setEnd(node, at);
      return range.getBoundingClientRect().bottom <= bottom;
    };
    let low = -1;
    for (let high = texts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (fits(texts[middle])) low = middle; else high = middle;
    }
    if (low < 0) return undefined;
    const [node, at] = texts[low];
    const whole = block.cloneNode(true);
    range.setStart(node, at);
    range.setEndAfter(block.lastChild);
    const rest = block.cloneNode(false);
    rest.removeAttribute('id');
    rest.append(range.extractContents());
    const lines = 2 * lineOf(block) - 1;
    page.append(rest);
    const tooShort = block.getBoundingClientRect().height < lines || rest.getBoundingClientRect().height < lines;
    rest.remove();
    if (!tooShort) return rest;
    block.replaceChildren(...whole.childNodes);
    return undefined;
  };

  // As part, for a list: items that do not fit become a list of their own, numbered on; two stay at least.
  const partList = (block, page) => {
    const bottom = page.getBoundingClientRect().bottom;
    const items = [...block.children];
    const first = items.findIndex((item) => item.getBoundingClientRect().bottom > bottom);
    if (first < 2) return undefined;
    const rest = block.cloneNode(false);
    rest.removeAttribute('id');
    if (block.matches('ol')) rest.start = block.start + first;
    rest.append(...items.slice(first));
    return rest;
  };

  // Puts a picture before the text of its slide, if that began on this page and two of its lines fit below the picture.
  const before = (picture, page) => {
    const isText = (block) => block && block.matches('p,ul,ol');
    const texts = [];
    for (let one = picture.previousElementSibling; isText(one); one = one.previousElementSibling) {
      texts.unshift(one);
      if (one.id) break;
    }
    if (texts.length === 0 || !texts[0].id) return undefined;
    for (const one of texts) one.remove();
    const rest = page.getBoundingClientRect().bottom - picture.getBoundingClientRect().bottom;
    const gap = parseFloat(getComputedStyle(picture).marginBottom);
    picture.before(...texts);
    if (rest < gap + 2 * lineOf(texts[0])) return undefined;
    picture.id = texts[0].id;
    texts[0].removeAttribute('id');
    texts[0].before(picture);
    for (const one of texts) one.remove();
    return texts.reduce((at, one) => place(one, at), page);
  };

  // A list that goes on says at the top of the page what it is.
  const continued = (rest, page) => {
    if (!rest.dataset.continued) return page;
    const line = document.createElement('p');
    line.className = 'continued';
    line.setAttribute('aria-hidden', 'true');
    line.textContent = rest.dataset.continued;
    page.append(line);
    return page;
  };

  // Moves what does not fit to a fresh page, a heading above it included.
  const place = (block, page) => {
    page.append(block);
    if (!isFull(page)) return page;
    const rest = block.matches('p') ? part(block, page) : block.matches('ul,ol') ? partList(block, page) : undefined;
    if (rest) return place(rest, continued(rest, newPage()));
    const turned = block.matches('.chapter-picture') ? before(block, page) : undefined;
    if (turned) return turned;
    const moved = [block];
    for (let last = block.previousElementSibling; last && last.matches('h1,h2,h3,.omitted'); last = last.previousElementSibling) moved.unshift(last);
    if (moved.length === page.children.length) return page;
    const next = newPage();
    next.append(...moved.slice(0, -1));
    return place(block, next);
  };

  // What the last page leaves is for notes, if five lines fit.
  const ruleRest = (page) => {
    const [name, lines] = lined.querySelector('.inner').cloneNode(true).children;
    name.classList.add('rest-notes');
    page.append(name, lines);
    while (isFull(page) && lines.lastChild) lines.lastChild.remove();
    if (lines.children.length >= 5) return;
    name.remove();
    lines.remove();
  };

  let page = newPage();
  for (const block of blocks(flow)) page = place(block, page);
  flow.remove();
  if (page.children.length === 0) page.parentElement.remove();
  else ruleRest(page);

  const written = book.querySelectorAll('.half').length - lined.children.length;
  const wanted = (4 - (written % 4)) % 4;
  for (const one of [...lined.children].slice(0, wanted)) book.insertBefore(one, back);
  lined.remove();

  const halves = [...book.querySelectorAll('.half')];
  halves.forEach((half, index) => {
    const count = halves.length;
    const side = index < count / 2 ? index : count - 1 - index;
    const isLeft = (index < count / 2) === (side % 2 === 1);
    half.classList.add(isLeft ? 'left' : 'right');
    half.style.gridRow = side + 1;
    half.style.gridColumn = isLeft ? 1 : 2;
    if (side > 0) half.style.breakBefore = 'page';
    if (index > 0 && half !== back) {
      const folio = document.createElement('i');
      folio.className = 'folio';
      folio.setAttribute('aria-hidden', 'true');
      folio.textContent = index + 1 + ' of ' + count;
      half.append(folio);
    }
  });
};`;
