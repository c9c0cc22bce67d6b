import { choiceLists } from "../../../src/evaluation/sheets/criteria/choice-lists";
import { languages } from "../../../src/text/language";

test.each(languages)("a list in %s that Excel takes written out stands in its cells", (language) => {
  const lists = choiceLists(language);
  expect(lists.map(({ column }) => column)).toContain("kind");
  for (const { choices, name } of lists) {
    expect([choices.join(",").length <= 255, choices.some((one) => one.includes(",")), name]).toEqual([
      true,
      false,
      undefined,
    ]);
  }
});

test("one that is longer, as with another kind of rule, has a name on the technical sheet", () => {
  const kinds = Array.from({ length: 20 }, (_, at) => `Kind of rule ${at}`);
  expect(choiceLists("en", (column) => (column === "kind" ? kinds : []))).toEqual([
    { column: "kind", choices: kinds, name: "lst_kind" },
  ]);
});
