import { blockChanges } from "../../src/evaluation/criteria-import/settle/block-changes";
import { tellingFigure } from "../../src/evaluation/criteria-import/settle/telling-figure";
import { workedExample, type Exampled } from "../../src/evaluation/criteria-import/settle/worked-example";

const money = (rule: Exampled["rule"]): Exampled => ({ rule, type: "money" });

test.each<[string, readonly Exampled[]]>([
  [
    "parts of steps under a cap",
    [
      money({ kind: "per_unit", points: 1, per: 1000, cap: 5 }),
      money({ kind: "per_unit", points: 1, per: 1000, round: "down", cap: 5 }),
    ],
  ],
  [
    "where taking off ends",
    [
      {
        rule: { kind: "on_time", due: "01-20", due_year: 2026, points: 100, per_day_late: -5, floor: 0 },
        type: "date",
      },
      {
        rule: { kind: "on_time", due: "01-20", due_year: 2026, points: 100, per_day_late: -5, floor: -1000 },
        type: "date",
      },
    ],
  ],
  [
    "to which band the bound belongs",
    [
      {
        rule: {
          kind: "value_bands",
          bands: [
            { ge: 95, lt: null, points: 40 },
            { ge: null, lt: 95, points: 10 },
          ],
        },
        type: "integer",
      },
      {
        rule: {
          kind: "value_bands",
          bands: [
            { ge: 96, lt: null, points: 40 },
            { ge: null, lt: 96, points: 10 },
          ],
        },
        type: "integer",
      },
    ],
  ],
])("an example tells readings apart: %s", (_, offered) => {
  const figure = tellingFigure(offered, 2025);
  const points = offered.map((one) => workedExample(one, 2025, "", figure)?.points);
  expect(new Set(points).size).toBe(2);
});

test("one reading, or readings that give the same, have no figure of their own", () => {
  const one: Exampled = { rule: { kind: "per_unit", points: 3 }, type: "integer" };
  expect(tellingFigure([one], 2025)).toBeNull();
  expect(tellingFigure([one, one], 2025)).toBeNull();
});

test("blocks that leave, come or are renamed are named, one that moves is not", () => {
  const blocks = ["1", "2", "3"].map((block) => ({ block, kk: `К${block}`, ru: `Р${block}` }));
  const [first, second, third] = blocks as [(typeof blocks)[0], (typeof blocks)[0], (typeof blocks)[0]];
  const renamed = { ...first, ru: "Иначе" };
  const added = { block: "4", kk: "Жаңа", ru: "Новый" };
  expect(blockChanges(blocks, [third, renamed, added])).toEqual([
    { kind: "gone", before: second },
    { kind: "renamed", before: first, after: renamed },
    { kind: "added", after: added },
  ]);
});
