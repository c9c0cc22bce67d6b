import { plainFields } from "../../../src/excel-host/plain-fields";

test("fields are assigned, whatever stands on the line; other calls and longer values stay", () => {
  expect(plainFields('    _defineProperty4(this, "_cache", new Map([[1, f(2)]]));\n')).toBe(
    "    this._cache = new Map([[1, f(2)]]);\n",
  );
  const kept = '_defineProperty4(Cell, "empty", 0);\n_defineProperty(this, "f", () => {\n});\nthis._defineProperty;';
  expect(plainFields(kept)).toBe(kept);
});

test("a child's field takes the place of its parent's, as with the helper", () => {
  const source = `class One { constructor() {
    _defineProperty(this, "kind", 1);
  } }
  return class Two extends One { constructor() { super();
    _defineProperty(this, "kind", 2);
  } }`;
  const Two = new Function(plainFields(source))() as new () => { readonly kind: number };
  expect(Object.entries(new Two())).toEqual([["kind", 2]]);
});
