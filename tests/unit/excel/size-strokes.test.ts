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
