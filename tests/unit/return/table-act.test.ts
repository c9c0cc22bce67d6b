import { planReturn } from "../../../src/evaluation/returns/form/plan-return";
import { tableAct } from "../../../src/evaluation/year/table-act";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { roster } from "../../../src/rating/organisations/roster";

const act = "постановление № 4 от 25.02.2025";
const replaced = (reason?: string) => ({
  action: "criteriaReplaced" as const,
  ...(reason !== undefined && { reason }),
});

test("the act is that of the table loaded last; an illustration has none", () => {
  const year = (illustrative: boolean, ...log: readonly ReturnType<typeof replaced>[]) =>
    tableAct({ illustrative, log });
  expect(year(false, replaced("№ 1"), replaced(act))).toBe(act);
  expect(year(false, replaced(act), replaced())).toBeUndefined();
  expect(year(true, replaced(act))).toBeUndefined();
  expect(tableAct({ illustrative: false })).toBeUndefined();
});

test.each([
  ["kk", "1-қосымша"],
  ["ru", "Приложение 1"],
] as const)("a form names the act of its table: %s", (language, appendix) => {
  const [organisation] = roster;
  if (!organisation) throw new Error("no roster");
  const textOf = (given: object): string =>
    JSON.stringify(
      planReturn({
        ...{ year: 2025, edition: "ED-2026", language, organisation, criteria: appendix1, criteriaTable: "table-2" },
        ...{ illustrative: false, synthetic: false, issueId: "1", issuedAt: "2026-01-05T05:00:00Z", version: 1 },
        ...given,
      }),
    );
  expect(textOf({ criteriaAct: act })).toContain(`"${appendix}, ${act}"`);
  expect(textOf({})).toContain(`"${appendix}"`);
});
