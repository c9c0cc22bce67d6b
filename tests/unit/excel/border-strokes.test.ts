import * as fc from "fast-check";
import { borderStrokesInTurns, type BorderStroke } from "../../../src/sheets/office/write/border-strokes";
import type { StyledCell } from "../../../src/sheets/office/write/format-strokes";
import { atOnce } from "../../../src/sheets/plan/turns";
import { resolveStyle, type Borders, type Line } from "../../../src/sheets/plan/styles";

const weights = { thin: 1, medium: 2, thick: 3 };
const lines: readonly (Line | undefined)[] = [
  { weight: "thin", colour: "#C9D1D9" },
  { weight: "thin", colour: "#A68A3A" },
  { weight: "medium", colour: "#1F2933" },
  { weight: "thick", colour: "#5B6770" },
  undefined,
];
const usual = lines[0];
const line = fc.constantFrom(usual, usual, usual, ...lines);
/** Mostly boxes of one line, so that grids touch. */
const boxed = line.map((one) => ({ top: one, bottom: one, left: one, right: one }));
const plain = resolveStyle({ name: "plain" });

const cells = fc
  .array(
    fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.integer({ min: 1, max: 4 }),
      borders: fc.oneof(boxed, boxed, boxed, fc.record({ top: line, bottom: line, left: line, right: line })),
    }),
    { minLength: 8, maxLength: 25 },
  )
  .map((list) => {
    const byAddress = new Map(list.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    return [...byAddress.values()].map(({ row, column, borders }): StyledCell => {
      return { row, column, style: { ...plain, borders: given(borders) } };
    });
  });

function given(borders: Readonly<Record<keyof Borders, Line | undefined>>): Borders {
  return Object.fromEntries(Object.entries(borders).filter(([, one]) => one)) as Borders;
}

/** Edges by what lies right of or under them, as `3:4 left`. */
type Picture = Map<string, string>;

function paintSide(picture: Picture, stroke: BorderStroke, { side, line }: BorderStroke["lines"][number]): void {
  const { row, column, rows, columns } = stroke;
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const [at, beside] = [row + down, column + right];
      const paint = (edge: string): void => void picture.set(edge, `${line.weight} ${line.colour}`);
      if (side === "EdgeTop" ? down === 0 : side === "InsideHorizontal" && down > 0) paint(`${at}:${beside} top`);
      if (side === "EdgeLeft" ? right === 0 : side === "InsideVertical" && right > 0) paint(`${at}:${beside} left`);
      if (side === "EdgeBottom" && down === rows - 1) paint(`${at + 1}:${beside} top`);
      if (side === "EdgeRight" && right === columns - 1) paint(`${at}:${beside + 1} left`);
    }
  }
}

/** For every edge the heaviest lines that its two cells want. */
function wanted(list: readonly StyledCell[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Line[]>();
  for (const { row, column, style } of list) {
    const { top, bottom, left, right } = style.borders;
    const edges = { [`${row}:${column} top`]: top, [`${row + 1}:${column} top`]: bottom };
    const upright = { [`${row}:${column} left`]: left, [`${row}:${column + 1} left`]: right };
    for (const [edge, one] of Object.entries({ ...edges, ...upright })) {
      if (one) found.set(edge, [...(found.get(edge) ?? []), one]);
    }
  }
  return new Map(
    [...found].map(([edge, all]) => {
      const most = Math.max(...all.map(({ weight }) => weights[weight]));
      const heaviest = all.filter(({ weight }) => weights[weight] === most);
      return [edge, heaviest.map(({ weight, colour }) => `${weight} ${colour}`)];
    }),
  );
}

test("every edge ends with the heaviest line that its cells want, none is drawn that no cell wants", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const picture: Picture = new Map();
      for (const stroke of atOnce(borderStrokesInTurns(list))) {
        for (const one of stroke.lines) paintSide(picture, stroke, one);
      }
      const edges = wanted(list);
      expect([...picture.keys()].sort()).toEqual([...edges.keys()].sort());
      for (const [edge, allowed] of edges) expect(allowed).toContain(picture.get(edge));
    }),
  );
});

test("no outer side of a grid is drawn that changes nothing, and no stroke is empty", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const picture: Picture = new Map();
      for (const stroke of atOnce(borderStrokesInTurns(list))) {
        expect(stroke.lines).not.toEqual([]);
        for (const one of stroke.lines) {
          const before = new Map(picture);
          paintSide(picture, stroke, one);
          if (one.side.startsWith("Edge")) expect(picture).not.toEqual(before);
        }
      }
    }),
  );
});

test("of two grids side by side the second leaves the line between them to the first", () => {
  const cell = (row: number, column: number): StyledCell => {
    const all = { weight: "thin", colour: "#C9D1D9" } as const;
    return { row, column, style: { ...plain, borders: { top: all, bottom: all, left: all, right: all } } };
  };
  const strokes = atOnce(borderStrokesInTurns([cell(1, 1), cell(1, 2), cell(2, 1)]));
  expect(strokes.map(({ lines: drawn }) => drawn.map(({ side }) => side))).toEqual([
    ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"],
    ["EdgeBottom", "EdgeLeft", "EdgeRight"],
  ]);
});
