/** A colour as `#rrggbb`, or `null` where a mark is transparent. */
type Paint = string | null;

/** A mark on a grid of 32: the colour at a point, simpler where few pixels are there. */
export type Mark = (x: number, y: number, size: number) => Paint;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: string;
}
type Point = readonly [number, number];

const green = "#107C41";
const ground: Box = { x: 0, y: 0, width: 32, height: 32, radius: 7, colour: green };
const bars: readonly Box[] = [
  { x: 6, y: 20, width: 4, height: 6, radius: 0, colour: "#BFE3CE" },
  { x: 14, y: 14, width: 4, height: 12, radius: 0, colour: "#DFF1E6" },
  { x: 22, y: 8, width: 4, height: 18, radius: 0, colour: "#FFFFFF" },
];
const tick: readonly [Point, Point, Point] = [
  [5.5, 10],
  [8.75, 13.25],
  [15, 6.5],
];
const tickStroke = 2.6;
const tickColour = "#FFC83D";
/** Below this the tick is only a blot. */
const smallestWithTick = 32;

/** The product: three rising bars and a tick. */
export const productMark: Mark = (x, y, size) => {
  if (!isInside(x, y, ground)) return null;
  const [a, b, c] = tick;
  const toTick = Math.min(distance(x, y, a, b), distance(x, y, b, c));
  if (size >= smallestWithTick && toTick <= tickStroke / 2) return tickColour;
  return (bars.find((bar) => isInside(x, y, bar)) ?? ground).colour;
};

const ring = { radius: 10, stroke: 4 };

/** Recalculation: a ring that ends in an arrow. */
export const recalculateMark: Mark = (x, y) => {
  const [dx, dy] = [x - 16, y - 16.5];
  const isOnRing = Math.abs(Math.hypot(dx, dy) - ring.radius) <= ring.stroke / 2;
  // The ring is open at the lower right, where the arrow points into the gap.
  if (isOnRing && !(dx > 2.5 && dy > 0)) return green;
  const isArrow = dy >= -1.5 && dy <= 6 && Math.abs(dx - ring.radius) <= (6 - dy) * 0.85;
  return isArrow ? green : null;
};

function isInside(x: number, y: number, { radius, ...box }: Box): boolean {
  const dx = Math.max(box.x + radius - x, x - (box.x + box.width - radius), 0);
  const dy = Math.max(box.y + radius - y, y - (box.y + box.height - radius), 0);
  const isWithin = x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
  return isWithin && (radius === 0 || Math.hypot(dx, dy) <= radius);
}

function distance(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** The product's mark as SVG. */
export function productSvg(): string {
  const box = ({ x, y, width, height, radius, colour }: Box): string =>
    `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;
  const points = tick.map((point) => point.join(",")).join(" ");
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Bagalau">',
    ...[ground, ...bars].map(box),
    `  <polyline points="${points}" fill="none" stroke="${tickColour}" stroke-width="${tickStroke}" stroke-linecap="round" stroke-linejoin="round"/>`,
    "</svg>",
    "",
  ].join("\n");
}
