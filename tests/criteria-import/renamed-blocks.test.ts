import { blockChanges } from "../../src/evaluation/criteria-import/settle/block-changes";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { checkBlockNames } from "../../src/rating/criteria/check-block-names";
import type { Block } from "../../src/rating/criteria/criteria";
import { statutoryBlocks } from "../../src/rating/criteria/statutory-blocks";
import { readRows } from "./read-case";

/** Blocks that a table with one line in block 3 under a heading makes. */
function under(heading: string): readonly Block[] {
  const lines = ["№ | Показатель | Порядок начисления баллов", heading, "3.1 | Проверки | 5 баллов за каждую"];
  const cells = lines.map((row) => row.split("|").map((text) => ({ text: text.trim() })));
  return settleTable(readRows(cells, appendix1).table, appendix1, new Map()).criteria.blocks;
}

const [, , safety] = statutoryBlocks as [Block, Block, Block, Block, Block];

test("a renamed block keeps no name of the former one in any language, full or short", () => {
  expect(under("3. Финансовая дисциплина")).toEqual([
    { block: 3, kk: "Финансовая дисциплина", ru: "Финансовая дисциплина" },
  ]);
  expect(under("3. Қаржылық тәртіп")).toEqual([{ block: 3, kk: "Қаржылық тәртіп", ru: "Қаржылық тәртіп" }]);
  expect(under("3. Қаржылық тәртіп / Финансовая дисциплина")).toEqual([
    { block: 3, kk: "Қаржылық тәртіп", ru: "Финансовая дисциплина" },
  ]);
  expect(under(`3. ${safety.kk} / Финансовая дисциплина`)).toEqual([
    { block: 3, kk: safety.kk, ru: "Финансовая дисциплина" },
  ]);
});

test.each([
  `3. ${safety.ru}`,
  `3. ${safety.kk}`,
  `3. ${safety.ru.toUpperCase()}:`,
  "3. Охрана труда",
  "3. ОХРАНА ТРУДА",
])("«%s» is the block as it is", (heading) => {
  expect(blockChanges([safety], under(heading))).toEqual([]);
});

test("a block with one name for both languages, or renamed in one only, is a warning", () => {
  const found = (changed: Partial<Block>) => checkBlockNames([{ ...safety, ...changed }]);
  expect(found({})).toEqual([]);
  expect(found({ ru: "Вопросы безопасности и охраны труда" })).toEqual([]);
  expect(checkBlockNames([{ block: 3, kk: "Қаржылық тәртіп", ru: "Финансовая дисциплина" }])).toEqual([]);
  for (const changed of [
    { ru: "Финансовая дисциплина" },
    { kk: "Қаржылық тәртіп" },
    { kk: "Қаржылық тәртіп", ru: "Финансовая дисциплина", sheet_ru: safety.sheet_ru ?? "" },
    { kk: "Финансовая дисциплина", ru: "Финансовая дисциплина" },
  ])
    expect(found(changed)).toMatchObject([{ code: "criteria.block-names", level: "warning", block: "3" }]);
});
