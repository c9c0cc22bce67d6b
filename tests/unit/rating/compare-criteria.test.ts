import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { compareCriteria, criteriaText } from "../../../src/rating/criteria/compare-criteria";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import { moveBlock, retireBlock, setBlock } from "../../../src/rating/criteria/edit-blocks";

const none = { added: [], changed: [], retired: [] };

test("lines are named by what became of them", () => {
  expect(compareCriteria(appendix1, appendix1)).toEqual({ blocks: none, codes: none, reordered: false });
  const [first, second, ...rest] = appendix1.indicators;
  if (!first || !second) throw new Error("no indicators");
  const next = {
    ...appendix1,
    indicators: [second, { ...first, weight: 2 }, ...rest.slice(1), { ...first, code: "1.99" }],
  };
  expect(compareCriteria(appendix1, next)).toEqual({
    blocks: none,
    codes: { added: ["1.99"], changed: ["1.1"], retired: ["1.3"] },
    reordered: true,
  });
  const named = setBlock(appendix1, { block: 2, kk: "К", ru: "Р" }).criteria as Criteria;
  expect(compareCriteria(appendix1, named).blocks).toEqual({ ...none, changed: [2] });
  const moved = moveBlock(appendix1, 2, -1).criteria as Criteria;
  expect(compareCriteria(appendix1, moved)).toEqual({ blocks: none, codes: none, reordered: true });
  expect(compareCriteria(appendix1, retireBlock(appendix1, 5).criteria as Criteria)).toMatchObject({
    blocks: { ...none, retired: [5] },
    reordered: false,
  });
});

test("one table has one text, whatever order its keys and lines were made in", () => {
  const { checks, indicators, base_fields, blocks } = appendix1;
  const turned = indicators.map((one) =>
    Object.fromEntries(Object.entries({ ...one, max: one.max ?? null }).reverse()),
  );
  const apart = [...turned].sort((a, b) => String(b["block"]).localeCompare(String(a["block"])));
  expect(criteriaText({ checks, indicators: apart as never, blocks, base_fields })).toBe(criteriaText(appendix1));
  const heavier = indicators.map((one, at) => (at === 0 ? { ...one, weight: 1.5 } : one));
  expect(criteriaText({ ...appendix1, indicators: heavier })).not.toBe(criteriaText(appendix1));
});
