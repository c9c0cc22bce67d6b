import { correctFigure } from "../../../src/evaluation/followup/evidence/correct-figure";
import { boardOf } from "../../../src/evaluation/followup/ways/board";
import type { WayRecord } from "../../../src/evaluation/followup/ways/way-record";
import { wayRecords } from "../../../src/evaluation/followup/ways/way-records";
import { executionRecords } from "../../../src/evaluation/followup/execution/execution-records";
import { finding } from "../../../src/rating/finding";
import { dumpContents } from "./dump-workbook";
import { openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";
import { smallYear } from "./small-year";

let open: OpenYear;
beforeEach(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

const [{ id: organisation } = { id: "" }, { id: other } = { id: "" }] = smallYear().organisations;
const at = new Date(2026, 1, 20, 14, 32);
const records = (...said: readonly WayRecord[]) =>
  said.flatMap((one) => wayRecords(one, smallYear(), { who: "А. Сейтова", at }, { file: "=a.xlsx" }));
const statusNow = async (): Promise<string | undefined> => {
  const { data } = await open.workbook.read(2025);
  return boardOf(data, [], "2026-03-01").rows.find((row) => row.organisation === organisation)?.status;
};

test("records of a return are added to the log in three syncs, read back as told, undone and done again", async () => {
  const before = await dumpContents(open.excel.host);
  const start = open.excel.bridge.syncs;
  const told = await open.immediate.take(2025, {
    step: "way",
    records: records(
      { type: "formMade", organisation, language: "kk", table: "illustrative-1" },
      { type: "returnTaken", organisation, head: "=1+1", signedOn: "2026-02-05" },
      { type: "returnSentBack", organisation, round: 1, remarks: [{ number: 1, text: "=2+2" }] },
    ),
  });
  expect(open.excel.bridge.syncs - start).toBe(3);
  expect(await open.workbook.read(2025)).toEqual(told);
  expect(await statusNow()).toBe("sentBack");
  expect((await valuesOf("log_table_2025")).map((row) => [row[0], row[3], row[8]])).toEqual([
    [1, "форма отчёта выдана", "=a.xlsx"],
    [2, "отчёт загружен", "=a.xlsx"],
    [3, "отчёт возвращён на доработку", "=a.xlsx"],
  ]);
  expect(open.excel.host.isProtected(open.excel.host.findSheet(await sheetOf("log")) ?? "")).toBe(true);
  await open.workbook.take(2025, { step: "way", records: records({ type: "returnAccepted", organisation }) });
  expect(await statusNow()).toBe("accepted");
  await open.workbook.undo();
  expect(await statusNow()).toBe("sentBack");
  await open.workbook.undo();
  expect(await statusNow()).toBe("none");
  expect(await dumpContents(open.excel.host)).toEqual(before);
  await open.workbook.redo();
  expect(await statusNow()).toBe("sentBack");
});

test("the board is laid out when asked for, written anew where it stands, and goes with its undo", async () => {
  const board = async () => (await valuesOf("brd_table_2025")).map((row) => row.slice(0, 2));
  await open.workbook.take(2025, { step: "board" });
  expect((await board()).map(([, status]) => status)).toEqual(Array(4).fill("форма не выдана"));
  await open.workbook.take(2025, {
    step: "way",
    records: records({ type: "returnTaken", organisation, head: "=1+1" }),
  });
  await open.workbook.take(2025, { step: "board" });
  expect((await board()).map(([, status]) => status)).toEqual([
    "отчёт поступил",
    ...(Array(3).fill("форма не выдана") as string[]),
  ]);
  expect((await valuesOf("brd_table_2025"))[0]?.[7]).toBe("=1+1");
  const findings = [finding("file.wrong-year", {}, { value: 2024, expected: 2025 })];
  const [refused] = records({ type: "returnRefused", organisation: other, findings });
  await open.workbook.take(2025, { step: "way", records: refused ? [{ ...refused, file: "x.xlsx" }] : [] });
  await open.workbook.take(2025, { step: "board" });
  const row = (await valuesOf("brd_table_2025")).find((cells) => cells[17] === "x.xlsx");
  expect([row?.[1], row?.[5]]).toEqual([
    expect.stringMatching(/^отчёт отклонён: Отчёт за другой год/),
    "20.02.2026 14:32",
  ]);
  // The year goes on beside it: figures are read, results written anew, the lay-out changed.
  await open.workbook.refresh(2025);
  const { data } = await open.workbook.read(2025);
  await open.workbook.rewrite(2025, "roster", { ...data, organisations: data.organisations.slice(0, 3) });
  await open.workbook.take(2025, { step: "board" });
  expect(await board()).toHaveLength(3);
});

test("declared and corrected stand side by side on the sheet of confirmation", async () => {
  const { data } = await open.workbook.read(2025);
  const declared = data.returns[organisation]?.figures?.["1.2"] ?? null;
  const next = correctFigure(data, { organisation, code: "1.2", declared, corrected: 4 }, "=акт № 7", {
    who: "А. Сейтова",
    at,
  });
  await open.workbook.rewrite(2025, "correction", next);
  await open.workbook.take(2025, { step: "confirmation" });
  const row = (await valuesOf("cnf_table_2025")).find((cells) => cells[1] === "1.2");
  expect(row?.slice(3, 7)).toEqual([String(declared), "4", "=акт № 7", "А. Сейтова, 20.02.2026 14:32"]);
});

test("a figure typed over that of a return stands beside it, with who typed it", async () => {
  const { data } = await open.workbook.read(2025);
  const figures = { "1.3": data.returns[organisation]?.figures?.["1.3"] ?? null };
  await open.workbook.take(2025, { step: "way", records: records({ type: "returnTaken", organisation, figures }) });
  await open.type(organisation, "1.3", "7");
  await open.excel.idle();
  await open.workbook.read(2025);
  await open.workbook.take(2025, { step: "confirmation" });
  const row = (await valuesOf("cnf_table_2025")).find((cells) => cells[1] === "1.3");
  expect(row?.slice(3, 6)).toEqual([String(figures["1.3"]), "7", "введено в ячейку поверх отчёта, причина не указана"]);
  expect(row?.[6]).not.toBe("");
});

test("decisions under control are laid out when asked for, with the rule and what they give, and written anew", async () => {
  const decision = { id: "aaaaaa", body: "=Комитет", protocol: "9", item: "7", text: "=1+1", due: "2025-03-01" };
  const entered = { type: "decisionEntered", decision: { ...decision, organisations: [organisation] } } as const;
  const names = { ...smallYear(), decisions: [entered.decision] };
  await open.workbook.take(2025, { step: "way", records: executionRecords(entered, names, { who: "А. Сейтова", at }) });
  await open.workbook.take(2025, { step: "execution" });
  const rows = () => valuesOf("exe_table_2025");
  expect((await rows())[0]?.slice(0, 5)).toEqual(["aaaaaa", "=Комитет", "9", "7", "=1+1"]);
  expect((await rows())[0]?.[9]).toBe("просрочено");
  const judgement = { done: "2025-03-09", timeliness: 0, quality: 1, completeness: 1 };
  const judged = { type: "decisionJudged", id: "aaaaaa", organisation, judgement } as const;
  await open.workbook.take(2025, { step: "way", records: executionRecords(judged, names, { who: "А. Сейтова", at }) });
  await open.workbook.take(2025, { step: "execution" });
  expect((await rows())[0]?.slice(9)).toEqual([
    ...["исполнено с опозданием", "", 0, 1, 1, "А. Сейтова, 20.02.2026 14:32", 0.67],
  ]);
  expect((await valuesOf("exe_offered_2025"))[0]?.slice(1)).toEqual(["1", "0,67", "0", "", "", ""]);
});

test("what organisations are asked to mend stands on a sheet, each on a page of its own, and is written anew", async () => {
  await open.workbook.take(2025, {
    step: "way",
    records: records({ type: "returnTaken", organisation, head: "=1+1" }),
  });
  const wish = { kind: "remarks", language: "ru", organisations: [organisation] } as const;
  await open.workbook.take(2025, { step: "paper", paper: wish });
  const sheet = await sheetOf("remarks");
  const texts = (): unknown[] => {
    const { engine } = open.excel.host;
    const id = open.excel.host.findSheet(sheet) ?? "";
    const used = engine.usedArea(id, true);
    return used ? engine.cells(id, used).flatMap((row) => row.map((cell) => cell?.value)) : [];
  };
  const { data } = await open.workbook.read(2025);
  const [own] = data.organisations;
  expect(texts()).toContain(own?.ru);
  await open.workbook.take(2025, {
    step: "paper",
    paper: { ...wish, organisations: data.organisations.map(({ id }) => id) },
  });
  for (const { ru } of data.organisations) expect(texts()).toContain(ru);
});
