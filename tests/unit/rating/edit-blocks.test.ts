import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { checkCriteria } from "../../../src/rating/criteria/check-criteria";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import type { CriteriaEdit } from "../../../src/rating/criteria/criteria-edit";
import { moveBlock, nextBlock, retireBlock, setBlock } from "../../../src/rating/criteria/edit-blocks";
import { blockOfDraft, draftOfBlock } from "../../../src/pane/evaluation/criteria/block/block-draft";

function done({ criteria, findings }: CriteriaEdit): Criteria {
  if (!criteria) throw new Error(JSON.stringify(findings));
  return criteria;
}

const idsOf = ({ blocks }: Criteria) => blocks.map(({ block }) => block);

test("a block is renamed in its place, or added at the end without indicators", () => {
  const named = done(setBlock(appendix1, { block: 2, kk: "Атауы", ru: "Название" }));
  expect(named.blocks[1]).toEqual({ block: 2, kk: "Атауы", ru: "Название" });
  expect(nextBlock(appendix1)).toBe(6);
  const added = done(setBlock(appendix1, { block: 6, kk: "Алты", ru: "Шесть" }));
  expect(idsOf(added)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(checkCriteria(added)).toMatchObject([{ code: "criteria.empty-block", block: "6" }]);
  const clash = { block: 6, kk: "Алты", ru: "Шесть", sheet_ru: "1. ОРГАНИЗАЦИОННАЯ РАБОТА" };
  expect(setBlock(appendix1, clash).findings).toMatchObject([{ code: "criteria.sheet-name" }]);
});

test("blocks change places; numbers and codes stay", () => {
  const moved = done(moveBlock(appendix1, 2, -1));
  expect(idsOf(moved)).toEqual([2, 1, 3, 4, 5]);
  expect(moved.indicators).toBe(appendix1.indicators);
  expect(done(moveBlock(moved, 2, 1))).toEqual(appendix1);
  expect(done(moveBlock(appendix1, 1, -1))).toBe(appendix1);
  expect(done(moveBlock(appendix1, 5, 1))).toBe(appendix1);
  expect(() => moveBlock(appendix1, 9, 1)).toThrow(RangeError);
});

test("a retired block takes its indicators and their checks along, and nothing else", () => {
  const retired = done(retireBlock(appendix1, 2));
  expect(idsOf(retired)).toEqual([1, 3, 4, 5]);
  expect(retired.indicators).toEqual(appendix1.indicators.filter(({ block }) => block !== 2));
  expect(retired.checks.some(({ expr, implemented_by }) => !implemented_by && /\[2\./.test(expr))).toBe(false);
  expect(retired.checks.length).toBeGreaterThan(0);
  expect(() => retireBlock(appendix1, 9)).toThrow(RangeError);
});

test("blocks that only indicators name are edited like the others", () => {
  const bare: Criteria = { ...appendix1, blocks: [], checks: [] };
  expect(idsOf(done(setBlock(bare, { block: 2, kk: "К", ru: "Р" })))).toEqual([1, 2, 3, 4, 5]);
  expect(idsOf(done(retireBlock(bare, 2)))).toEqual([1, 3, 4, 5]);
});

describe("the form of a block", () => {
  const [first, ...others] = appendix1.blocks;
  const draft = draftOfBlock(first);

  test("gives back the block it was opened with", () => {
    expect(blockOfDraft(draft, 1, others)).toEqual({ block: first, faults: {} });
  });

  test.each([
    [
      { kk: " ", ru: "\n" },
      { kk: "missing", ru: "missing" },
    ],
    [{ ru: others[0]?.ru.toUpperCase() ?? "" }, { ru: "taken" }],
    [{ sheetRu: "2. социально-правовая защита" }, { sheetRu: "taken" }],
    [
      { sheetKk: "Есеп/қаржы", sheetRu: "Итог: 2025", sheetEn: "A".repeat(32) },
      { sheetKk: "sheet", sheetRu: "sheet", sheetEn: "sheet" },
    ],
    [
      { sheetRu: "'Работа", sheetKk: "History" },
      { sheetRu: "sheet", sheetKk: "sheet" },
    ],
    [{ en: "", sheetKk: "", sheetRu: "", sheetEn: "" }, {}],
    [{ sheetRu: "A".repeat(31) }, {}],
  ])("%j: %j", (typed, faults) => {
    expect(blockOfDraft({ ...draft, ...typed }, 1, others).faults).toEqual(faults);
  });

  test("takes blanks and line breaks out of names, and leaves out what is not given", () => {
    const typed = { kk: " Бір\n екі ", ru: "Раз  два", en: " ", sheetKk: "", sheetRu: "", sheetEn: "" };
    expect(blockOfDraft(typed, 6, appendix1.blocks).block).toEqual({ block: 6, kk: "Бір екі", ru: "Раз два" });
  });
});
