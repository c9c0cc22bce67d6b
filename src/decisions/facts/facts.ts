/** A single thing that is approved, as the workbook holds it; `null` is a blank. */
export type FactValue = string | number | boolean | null;

/** What is approved, flat: path such as `figures/KZO/1.2` → value. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Anything made of values, lists and records. */
export type FactTree = FactValue | undefined | readonly FactTree[] | { readonly [key: string]: FactTree };

/**
 * The facts of a tree, each by its path; what is absent is no fact.
 * @param tree Records are entered by key, lists by position from 0; a stroke within a key is written `~1`, as in JSON pointers.
 * @returns Flat facts.
 * @throws RangeError for a number that is none, which no workbook holds.
 * @example factsOf({ total: { KZO: 9655 }, names: ["a"] }) //=> { "total/KZO": 9655, "names/0": "a" }
 */
export function factsOf(tree: FactTree): Facts {
  const found: [string, FactValue][] = [];
  const enter = (path: string, value: FactTree): void => {
    if (value === undefined) return;
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
        enter(path === "" ? step : `${path}/${step}`, inner as FactTree);
      }
      return;
    }
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${path} is no number`);
    // Zero has one sign here: a sheet shows no other.
    found.push([path, value === 0 ? 0 : value]);
  };
  enter("", tree);
  return Object.fromEntries(found);
}
