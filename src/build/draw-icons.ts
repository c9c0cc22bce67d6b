import { mkdirSync, writeFileSync } from "node:fs";
import { productMark, productSvg, recalculateMark, type Mark } from "./icon-marks";
import { pngFile } from "./png-file";

const files: readonly { readonly name: string; readonly mark: Mark; readonly sizes: readonly number[] }[] = [
  { name: "icon", mark: productMark, sizes: [16, 32, 64, 80] },
  { name: "recalculate", mark: recalculateMark, sizes: [16, 32, 80] },
];
/** Points looked at along each side of a pixel. */
const samples = 8;

/** Writes the icons of the manifest and the mark as SVG; run with `npx tsx src/build/draw-icons.ts`. */
function drawIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, mark, sizes } of files) {
    for (const size of sizes) writeFileSync(`${folder}/${name}-${size}.png`, pngFile(size, rasterise(mark, size)));
  }
  writeFileSync(`${folder}/bagalau.svg`, productSvg());
}

function rasterise(mark: Mark, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const painted = pointsOf(at, size)
      .map(([x, y]) => mark(x, y, size))
      .filter((paint) => paint !== null);
    if (painted.length === 0) continue;
    const mean = (from: number): number =>
      painted.reduce((sum, paint) => sum + Number.parseInt(paint.slice(from, from + 2), 16), 0) / painted.length;
    pixels.set([mean(1), mean(3), mean(5), (painted.length * 255) / samples ** 2].map(Math.round), at * 4);
  }
  return pixels;
}

function pointsOf(pixel: number, size: number): [number, number][] {
  return Array.from({ length: samples * samples }, (_, sample) => [
    ((pixel % size) + ((sample % samples) + 0.5) / samples) * (32 / size),
    (Math.floor(pixel / size) + (Math.floor(sample / samples) + 0.5) / samples) * (32 / size),
  ]);
}

drawIcons("assets/icons");
