const step = 8;

/** Slanted lines that fill an SVG of up to 400 by 400: a number that is not shown. Drawn as lines, because a pattern needs an id. */
export function Hatching({ x = 0, y = 0, width = 400, height = 24 }: Partial<Box>) {
  const lines = Array.from({ length: Math.ceil((width + height) / step) }, (_, index) => index * step);
  return (
    <path
      d={lines.map((at) => lineWithin(at, { x, y, width, height })).join('')}
      fill="none"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
      className="stroke-edge"
    />
  );
}

type Box = { x: number; y: number; width: number; height: number };

/** From the lower left to the upper right, cut off at the box. @param at where it would leave the upper edge, from the left */
function lineWithin(at: number, { x, y, width, height }: Box): string {
  const [x0, x1] = [Math.max(0, at - height), Math.min(width, at)];
  return x0 >= x1 ? '' : `M${x + x0} ${y + at - x0}L${x + x1} ${y + at - x1}`;
}
