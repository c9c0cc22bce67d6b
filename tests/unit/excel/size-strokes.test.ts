import * as fc from "fast-check";
import { sizeStrokes, type SizeStroke } from "../../../src/sheets/office/write/size-strokes";

function sizes(strokes: readonly SizeStroke[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { from, count, size } of strokes) {
    for (let at = from; at < from + count; at += 1) found.set(at, size);
  }
  return new Map([...found].sort((a, b) => a[0] - b[0]));
}

const plan = fc
  .array(fc.record({ gap: fc.nat(1), count: fc.integer({ min: 1, max: 3 }), size: fc.constantFrom(15, 20, 30) }))
  .map((parts) => {
    let next = 1;
    return parts.map(({ gap, count, size }) => {
      const from = next + gap;
      next = from + count;
      return { from, count, size };
    });
  });

test("every planned row or column ends with its size, no other is touched, and no stroke is wasted", () => {
  fc.assert(
    fc.property(plan, (planned) => {
      const strokes = sizeStrokes(planned);
      expect(sizes(strokes)).toEqual(sizes(planned));
      expect(strokes.length).toBeLessThanOrEqual(planned.length);
    }),
  );
});

test("what a base leaves is joined again: one size that another interrupts takes one stroke", () => {
  const planned = [9, 5, 7, 5, 9, 5, 9, 9].map((size, at) => ({ from: at + 1, count: 1, size }));
  expect(sizeStrokes(planned)).toEqual([
    { from: 1, count: 8, size: 9 },
    { from: 2, count: 3, size: 5 },
    { from: 3, count: 1, size: 7 },
    { from: 6, count: 1, size: 5 },
  ]);
});
