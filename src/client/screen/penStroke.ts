/** Long enough to say what a circle is drawn around, in milliseconds; then what lies below is seen again without a key. */
const staysMs = 5200;
const fadesMs = 800;

/** Where the pointer is in the window, in CSS pixels. */
type PointerPlace = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** A stroke that is being drawn. */
interface PenStroke {
  to(place: PointerPlace): void;
  /** Ends it: it stays a while, fades, and is gone. For those who asked for no motion it goes at once after that while. */
  fade(): void;
}

/** Begins a stroke: a dark line in a light casing, so that it is seen on every ground and by those who see no red. */
export function penStroke(board: SVGSVGElement, start: PointerPlace): PenStroke {
  const [casing, core] = [pathIn(board), pathIn(board)];
  const group = document.createElementNS(board.namespaceURI ?? '', 'g');
  group.append(casing, core);
  board.append(group);
  // A point alone is a dot.
  let line = `M${placeOn(board, start)}h.01`;
  const draw = (): void => {
    for (const path of [casing, core]) path.setAttribute('d', line);
  };
  draw();
  return {
    to(place) {
      line += `L${placeOn(board, place)}`;
      draw();
    },
    fade() {
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const fading = group.animate([{ opacity: 1 }, { opacity: 0 }], {
        delay: isStill ? staysMs + fadesMs : staysMs,
        duration: isStill ? 0 : fadesMs,
      });
      fading.addEventListener('finish', () => group.remove());
    },
  };
}

function pathIn({ namespaceURI }: SVGSVGElement): SVGPathElement {
  return document.createElementNS(namespaceURI ?? '', 'path') as SVGPathElement;
}

/** A place of the window on the board, which is scaled with the slide. */
function placeOn(board: SVGSVGElement, { clientX, clientY }: PointerPlace): string {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(board.getScreenCTM()?.inverse());
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
