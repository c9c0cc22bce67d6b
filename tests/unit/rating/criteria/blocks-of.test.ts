import { blocksOf } from "../../../../src/rating/criteria/blocks-of";
import type { Indicator } from "../../../../src/rating/criteria/criteria";

const of = (block: number | string): Indicator => ({
  block,
  code: "",
  kk: "",
  ru: "",
  type: "decimal",
  rule: { kind: "place_points" },
});

test('blocks keep their order, 1 and "1" are one block, and none that is named is lost', () => {
  const blocks = [2, 1].map((block) => ({ block, kk: "", ru: "" }));
  expect(blocksOf({ blocks, indicators: [of("1"), of("Social"), of(2), of("Social")] })).toEqual([2, 1, "Social"]);
});
