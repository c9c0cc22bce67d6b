import { choiceLists } from "../../../src/evaluation/sheets/criteria/choice-lists";
import { languages } from "../../../src/text/language";

test.each(languages)(
  "a list in %s stands in its cells where Excel takes it written out, else under its name",
  (language) => {
    const lists = choiceLists(language);
    expect(lists.map(({ column }) => column)).toContain("kind");
    for (const { column, choices, name } of lists) {
      expect(name).toBe(choices.join(",").length > 255 ? `lst_${column}` : undefined);
    }
  },
);

test("one that is longer, as with another kind of rule, has a name on the technical sheet", () => {
  const kinds = Array.from({ length: 20 }, (_, at) => `Kind of rule ${at}`);
  expect(choiceLists("en", (column) => (column === "kind" ? kinds : []))).toEqual([
    { column: "kind", choices: kinds, name: "lst_kind" },
  ]);
});
