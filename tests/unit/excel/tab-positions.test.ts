import fc from "fast-check";
import { tabPositions } from "../../../src/sheets/office/change/tab-positions";

/** Moves the last tab to each position in turn, as the host does. */
function placed(tabs: readonly string[], moves: readonly (readonly [key: string, position: number])[]): string[] {
  const now = [...tabs, ...moves.map(([key]) => key)];
  for (const [key, position] of moves) {
    now.splice(now.indexOf(key), 1);
    now.splice(position, 0, key);
  }
  return now;
}

const moved = (tabs: readonly string[], order: readonly string[]): string[] =>
  placed(
    tabs,
    tabPositions(
      order,
      new Map(tabs.flatMap((key, at) => (order.includes(key) ? [[key, at] as const] : []))),
      (key) => !tabs.includes(key),
    ),
  );

test("a tab goes behind the one before it, else before the one behind it, among sheets of others", () => {
  expect(moved(["own", "a", "c", "mine"], ["a", "b", "c"])).toEqual(["own", "a", "b", "c", "mine"]);
  expect(moved(["own", "b", "c"], ["a", "b", "c"])).toEqual(["own", "a", "b", "c"]);
  expect(moved(["own", "c", "a"], ["a", "b", "c"])).toEqual(["own", "c", "a", "b"]);
  expect(tabPositions(["a", "b"], new Map(), () => true)).toEqual([]);
});

test("whatever was deleted comes back to its place", () => {
  const order = ["a", "b", "c", "d", "e", "f"];
  fc.assert(
    fc.property(fc.subarray(order), fc.nat(3), fc.nat(3), (there, front, rest) => {
      const own = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
      fc.pre(there.length > 0);
      expect(moved([...own("x", front), ...there, ...own("y", rest)], order)).toEqual([
        ...own("x", front),
        ...order,
        ...own("y", rest),
      ]);
    }),
  );
});
