import fc from "fast-check";
import { RunOrder } from "../../../src/excel-host/engine/univer/run-order";

type Arguments = ConstructorParameters<typeof RunOrder>;

/** A column of formulas, each referring to ranges of rows. */
type Ranges = readonly (readonly [number, number])[];

/** The order over a column as the engine's index would give it: ranges of one cell by cell, others once each. */
function orderOf(rows: readonly Ranges[]): { readonly order: RunOrder; readonly trees: Arguments[0] } {
  const areas = new Map<string, { from: number; to: number; ids: Set<number> }>();
  rows.forEach((ranges, id) => {
    for (const [from, to] of ranges) {
      const area = areas.get(`${from}:${to}`) ?? { from, to, ids: new Set() };
      area.ids.add(id);
      areas.set(`${from}:${to}`, area);
    }
  });
  const at = (row: number, isCell: boolean) =>
    [...areas.values()].filter(({ from, to }) => (from === to) === isCell && from <= row && row <= to);
  const index = {
    cellsAt: ({ range }: { range: { startRow: number } }) => at(range.startRow, true).flatMap(({ ids }) => [...ids]),
    at: ({ range }: { range: { startRow: number } }) => at(range.startRow, false),
  };
  const trees = new Map(
    rows.map((_, id) => [id, { treeId: id, toRTreeItem: () => [{ range: { startRow: id } }] }] as const),
  );
  const nothing = { bulkSearch: () => new Set<number>() };
  const made = [trees, index, nothing] as unknown as Arguments;
  return { order: new RunOrder(...made), trees: made[0] };
}

const refersTo = (ranges: Ranges, row: number): boolean => ranges.some(([from, to]) => from <= row && row <= to);

/** All that depend on a row, by going through all rows again and again. */
function dependents(rows: readonly Ranges[], row: number): Set<number> {
  const found = new Set<number>();
  const look = (one: number): void =>
    rows.forEach((ranges, id) => {
      if (found.has(id) || !refersTo(ranges, one)) return;
      found.add(id);
      look(id);
    });
  look(row);
  return found;
}

const anyRows = (isCircular: boolean) =>
  fc.array(fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }), { minLength: 12, maxLength: 12 }).map((rows) =>
    rows.map((ranges, id) =>
      ranges.flatMap(([one, other]): [number, number][] => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        if (isCircular) return [[from, to]];
        return from < id ? [[from, Math.min(to, id - 1)]] : [];
      }),
    ),
  );

test("every formula is calculated after all that it refers to, and all that depend on one are", () => {
  fc.assert(
    fc.property(anyRows(false), fc.nat(11), (rows, begun) => {
      const { order, trees } = orderOf(rows);
      const run = order.of([trees.get(begun)].flatMap((tree) => tree ?? [])).map(({ treeId }) => treeId);
      expect([...run].sort()).toEqual([...new Set([begun, ...dependents(rows, begun)])].sort());
      // The library takes them from the end.
      const place = new Map([...run].reverse().map((id, at) => [id, at] as const));
      for (const id of run)
        for (const other of run)
          if (refersTo(rows[id] ?? [], other)) expect(place.get(other)).toBeLessThan(place.get(id) ?? -1);
      expect(order.isCircular).toBe(false);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("formulas that depend on themselves are told, where one that is calculated does", () => {
  fc.assert(
    fc.property(anyRows(true), fc.nat(11), (rows, begun) => {
      const { order, trees } = orderOf(rows);
      const run = order.of([trees.get(begun)].flatMap((tree) => tree ?? [])).map(({ treeId }) => treeId);
      const all = [...new Set([begun, ...dependents(rows, begun)])];
      expect([...run].sort()).toEqual([...all].sort());
      expect(order.isCircular).toBe(all.some((id) => dependents(rows, id).has(id)));
    }),
    { numRuns: 300, seed: 7 },
  );
});
