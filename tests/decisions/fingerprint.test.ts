import fc from "fast-check";
import { compareFacts } from "../../src/decisions/facts/compare-facts";
import { factsOf, type FactTree, type FactValue } from "../../src/decisions/facts/facts";
import { canonicalText, fingerprintFacts } from "../../src/decisions/facts/fingerprint-facts";

const runs = Number(process.env["PROPERTY_RUNS"] ?? 60);
const value: fc.Arbitrary<FactValue> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const facts = fc.dictionary(fc.string({ minLength: 1 }), value, { minKeys: 1, maxKeys: 12 }).map(factsOf);

test("the fingerprint is that of SHA-256 over the canonical text", async () => {
  // printf 'bagalau-facts 1\n["a",1]\n' | sha256sum
  expect(await fingerprintFacts({ a: 1 })).toBe("dc85da4fc518ab1b5ba24dc673fe3d7742ea885919ee8054696f1c0724049923");
});

test("it changes with any single fact, and with one more or less", async () => {
  await fc.assert(
    fc.asyncProperty(facts, value, fc.nat(), async (known, other, at) => {
      const paths = Object.keys(known);
      const path = paths[at % paths.length] as string;
      const changed = factsOf({ ...known, [path]: undefined }) as Record<string, FactValue>;
      const replaced = { ...known, [path]: other === 0 ? 0 : other };
      const before = await fingerprintFacts(known);
      expect(await fingerprintFacts(changed)).not.toBe(before);
      const isSame = Object.is(replaced[path], known[path]);
      expect((await fingerprintFacts(replaced)) === before).toBe(isSame);
      expect(compareFacts(known, replaced).map((one) => one.path)).toEqual(isSame ? [] : [path]);
    }),
    { numRuns: runs },
  );
});

test("it does not change with the order in which facts are met", () => {
  fc.assert(
    fc.property(facts, (known) => {
      const turned = Object.fromEntries(Object.entries(known).reverse());
      expect(canonicalText(turned)).toBe(canonicalText(known));
    }),
    { numRuns: runs },
  );
});

test("paths of different trees never meet", () => {
  const trees: FactTree[] = [{ a: { b: 1 } }, { "a/b": 1 }, { a: { "/b": 1 } }, { "a/": { b: 1 } }, { "a~1b": 1 }];
  expect(new Set(trees.map((tree) => canonicalText(factsOf(tree)))).size).toBe(trees.length);
});

test("what no workbook holds is a mistake of the caller", () => {
  expect(() => factsOf({ a: Number.NaN })).toThrow(RangeError);
});
