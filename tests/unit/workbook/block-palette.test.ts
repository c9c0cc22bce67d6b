import { blockColour } from "../../../src/sheets/plan/block-palette";

type Colour = readonly [number, number, number];

function linear(hex: string): Colour {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Hue as eyes see it (CIE L*a*b*), in degrees. */
function hue(hex: string): number {
  const [red, green, blue] = linear(hex);
  const part = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = part((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = part(luminance(hex));
  const z = part((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return (Math.atan2(200 * (y - z), 500 * (x - y)) * 180) / Math.PI;
}

const apart = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);

test.each([1, 2, 3, 4, 5])("block %i has one hue in the sheets and in the pane, light and dark", (position) => {
  const { print, light, dark } = blockColour(position);
  for (const shown of [light, dark]) expect(apart(hue(shown), hue(print))).toBeLessThan(6);
});

test.each([1, 2, 3, 4, 5])("block %i is seen on the pane's grounds", (position) => {
  const { light, dark } = blockColour(position);
  expect(contrast(light, "#FFFFFF")).toBeGreaterThanOrEqual(3);
  expect(contrast(dark, "#292929")).toBeGreaterThanOrEqual(3);
});
