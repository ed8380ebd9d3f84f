import type { ReadOutline, ReadPaint } from '../model/slideReading.ts';
import { readSvgPath } from './svgPath.ts';
import { type Xml, xml } from './xml.ts';

/** Units of an outline to one of its own plane: DrawingML knows whole numbers only. */
const fineness = 1000;

/** An outline as a shape's own geometry, as fine as its strokes are. */
export function outlineGeometry({ paths, view }: ReadOutline, filled: boolean): Xml {
  const [width, height] = [view.width, view.height].map((size) => Math.round(size * fineness));
  const point = (x: number, y: number): Xml =>
    xml`<a:pt x="${Math.round((x - view.x) * fineness)}" y="${Math.round((y - view.y) * fineness)}"/>`;
  const pieces = paths.flatMap((path) => readSvgPath(path));
  const commands = pieces.map((piece) => {
    switch (piece.type) {
      case 'move':
        return xml`<a:moveTo>${point(...piece.points)}</a:moveTo>`;
      case 'line':
        return xml`<a:lnTo>${point(...piece.points)}</a:lnTo>`;
      case 'curve': {
        const [ax, ay, bx, by, x, y] = piece.points;
        return xml`<a:cubicBezTo>${[point(ax, ay), point(bx, by), point(x, y)]}</a:cubicBezTo>`;
      }
      default:
        return xml`<a:close/>`;
    }
  });
  return xml`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>
    <a:pathLst><a:path w="${width ?? 0}" h="${height ?? 0}" fill="${filled ? 'norm' : 'none'}">${commands}</a:path></a:pathLst>
  </a:custGeom>`;
}

/** A box by its corners: a rectangle, a rounded one, or an ellipse. */
export function boxGeometry({ radius }: ReadPaint, width: number, height: number): Xml {
  const least = Math.min(width, height);
  if (radius <= 0 || least <= 0) return xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  if (radius >= Math.max(width, height) / 2 - 0.5) return xml`<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>`;
  const share = Math.round(Math.min(0.5, radius / least) * 100_000);
  return xml`<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}
