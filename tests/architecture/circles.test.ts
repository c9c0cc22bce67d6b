import { sourceFiles } from "./source-files";

/** Excel's object model, which the host mirrors, leads from each object to others and back: Range → Worksheet → Range. */
const mirrored = "src/excel-host/host/";

/** Sets of files that reach each other, types included; none is larger than it must be. */
function knots(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (name: string): void => {
    order.set(name, order.size);
    let low = order.size - 1;
    open.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
    }
    lowest.set(name, low);
    if (low !== order.get(name)) return;
    const knot = open.splice(open.indexOf(name));
    if (knot.length > 1) found.push(knot.sort());
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return found;
}

test("knots are found", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["a"]],
    ["d", []],
  ]);
  expect(knots(graph)).toEqual([["a", "b", "c"]]);
});

test("no file knows itself through others, not even by a type", () => {
  const files = sourceFiles("src");
  const names = new Set(files.map(({ path }) => path.replace(/\.tsx?$/, "")));
  const graph = new Map(
    files.map(({ path, imports }) => [
      path.replace(/\.tsx?$/, ""),
      imports.map((name) => name.replace(/\.tsx?$/, "")).filter((name) => names.has(name)),
    ]),
  );
  const isMirrored = (knot: readonly string[]): boolean => knot.every((name) => name.startsWith(mirrored));
  expect(knots(graph).filter((knot) => !isMirrored(knot))).toEqual([]);
});
