import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxText } from "../../src/decisions/act/read/docx-text";
import { readAct } from "../../src/decisions/act/read/read-act";
import { readArchiveJson } from "../../src/decisions/archive/archive-json";
import { publishedActs } from "../../src/decisions/words/archive/published-acts";
import { yearAfterAct } from "../../src/evaluation/approval/approval-acts";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { rate } from "../../src/rating/rate";
import { base64Of } from "../../src/text/base64";
import { sha256 } from "../../src/text/sha256";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);

const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason: "хаттама № 9, 7-т." };
const { details } = publishedActs[2025];
const ratingOf = (data: YearData) => rate(toRatingInput(data));

async function write(name: string, data: YearData): Promise<string> {
  writeFileSync(at(name), await writePlan(planYear(data, ratingOf(data))));
  return at(name);
}

async function approved(data: YearData): Promise<YearData> {
  const said = { where: "2025" };
  const submitted = await yearAfterAct(data, ratingOf(data), { type: "submitted", details }, signed, said);
  return yearAfterAct(submitted, ratingOf(submitted), { type: "approved" }, signed, said);
}

const sample = makeSample(2025, "ru");
/** As a workbook gives it back: a figure without data is no figure. */
const draft: YearData = {
  ...sample,
  synthetic: false,
  illustrative: false,
  returns: Object.fromEntries(
    Object.entries(sample.returns).map(([id, { figures = {}, ...rest }]) => {
      return [id, { ...rest, figures: Object.fromEntries(Object.entries(figures).filter(([, one]) => one !== null)) }];
    }),
  ),
};
const totals = (path: string) =>
  readAct(docxText(new Uint8Array(readFileSync(path))) ?? "").places.map(({ place, total }) => ({ place, total }));

test("the resolution says in both languages what the workbook says, and a draft says that it is one", async () => {
  const path = await write("draft.xlsx", draft);
  const run = await runBagalau([
    "act",
    path,
    "--out",
    at("act"),
    "--lang",
    "ru",
    "--protocol",
    "9",
    "--item",
    "7",
    "--date",
    "20.02.2026",
  ]);
  expect([run.status, run.err]).toEqual([0, ""]);
  expect(run.out).toContain("Итоги не утверждены");
  const prizes = ratingOf(draft).awards.prizes.map(({ place, total }) => ({ place, total: Math.round(total) }));
  for (const language of ["kk", "ru"]) {
    expect(totals(at(`act/act-2025.${language}.docx`))).toEqual(prizes);
    expect(readAct(readFileSync(at(`act/act-2025.${language}.txt`), "utf8"))).toMatchObject({
      protocol: "9",
      item: "7",
      date: "2026-02-20",
      oddities: [],
    });
  }
  expect((await runBagalau(["act", path, "--out", at("act"), "--lang", "ru"])).status).toBe(2);
});

test("an approved workbook is as approved, wherever it went; what was changed by force is named by sheet and cell", async () => {
  const year = await approved(draft);
  const good = await runBagalau(["verify", await write("good.xlsx", year), "--lang", "en"]);
  expect([good.status, good.err]).toEqual([0, ""]);
  expect(good.out).toContain("The workbook is as it was approved. Version 1.");

  const [code = ""] =
    Object.entries(year.returns["KZO"]?.figures ?? {}).find(([, value]) => typeof value === "number") ?? [];
  const own = year.returns["KZO"] ?? {};
  const forged = { ...year, returns: { ...year.returns, KZO: { ...own, figures: { ...own.figures, [code]: 99999 } } } };
  const bad = await runBagalau(["verify", await write("bad.xlsx", forged), "--lang", "en"]);
  expect(bad.status).toBe(1);
  expect(bad.out).toMatch(/, [A-Z]+\d+: approved .*, found 99\u00A0999/);

  // Cells and figures that changed alike stand in one line, each by name.
  const denied = Object.entries(year.returns).map(([id, one]) => [
    id,
    { ...one, figures: { ...one.figures, "4.4": false } },
  ]);
  const returns = Object.fromEntries(denied) as typeof year.returns;
  const alike = await runBagalau(["verify", await write("alike.xlsx", { ...year, returns }), "--lang", "en"]);
  const lines = alike.out.split("\n").filter((line) => line.endsWith(": approved yes, found no"));
  expect(alike.out).toMatch(/, [A-Z]+\d+, [A-Z]+\d+: approved 8\u00A0710\.5, found 8\u00A0410\.5\n/);
  expect(lines).toEqual([expect.stringMatching(/^Abai, 4\.4; Aktobe, 4\.4; .*Zhetisu, 4\.4: /)]);

  const contradicted = await runBagalau([
    "act",
    at("good.xlsx"),
    "--out",
    at("again"),
    "--protocol",
    "8",
    "--lang",
    "en",
  ]);
  expect([contradicted.status, contradicted.err]).toEqual([2, expect.stringContaining("The results are approved")]);
});

test("a signature goes with the workbook and with the archive, unverified; one that was written over is told", async () => {
  const bytes = new Uint8Array([0x30, 0x80, 1, 2, 3]);
  const hash = await sha256(bytes);
  const signature = { file: "act.cms", hash, signedFile: "act.docx", signedHash: "0".repeat(64) };
  const year = await approved(draft);
  const wanted = { type: "signature", signature, content: base64Of(bytes) } as const;
  const data = await yearAfterAct(year, ratingOf(year), wanted, signed, { where: "2025" });
  const path = await write("signed.xlsx", data);
  const run = await runBagalau(["verify", path, "--lang", "ru"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  expect(run.out).toContain(`Электронная подпись: act.cms к файлу act.docx, не проверена. SHA-256: ${hash}`);
  expect(run.out).not.toContain("отсутствует или изменён");
  await runBagalau(["archive", path, "--out", at("signed.json")]);
  const archive = readArchiveJson(readFileSync(at("signed.json"), "utf8"));
  expect("years" in archive && archive.years.at(-1)?.signatures).toEqual([{ ...signature, content: base64Of(bytes) }]);

  const forged = await write("forged.xlsx", { ...data, signatures: [{ hash, content: base64Of(bytes.subarray(1)) }] });
  expect((await runBagalau(["verify", forged, "--lang", "ru"])).out).toContain(
    "Файл подписи act.cms, хранящийся в книге, отсутствует или изменён.",
  );
});

test("while approved every cell is locked and no function of the add-in is left", async () => {
  const { sheets } = planYear(await approved(draft), ratingOf(draft));
  expect(sheets.flatMap(({ live }) => live)).toEqual([]);
  expect(sheets.filter(({ protection }) => protection === undefined)).toEqual([]);
  expect(sheets.flatMap(({ cells }) => cells.filter(({ style }) => style.unlocked !== false))).toEqual([]);
});

test("approved years enter the archive, a draft and demonstration data do not", async () => {
  const real = await write("real.xlsx", await approved(draft));
  const done = await runBagalau(["archive", real, "--out", at("archive.json")]);
  expect([done.status, done.err]).toEqual([0, ""]);
  const archive = readArchiveJson(readFileSync(at("archive.json"), "utf8"));
  expect("years" in archive && archive.years.map(({ year, source }) => [year, source])).toEqual([
    [2024, "published"],
    [2025, "approved"],
  ]);
  const again = await runBagalau(["archive", at("archive.json"), "--out", at("again.json")]);
  expect(again.status).toBe(0);
  expect(readFileSync(at("again.json"), "utf8")).toBe(readFileSync(at("archive.json"), "utf8"));
  for (const [name, data] of [
    ["d.xlsx", draft],
    ["s.xlsx", await approved({ ...draft, synthetic: true })],
  ] as const) {
    expect((await runBagalau(["archive", await write(name, data), "--out", at("no.json")])).status).toBe(2);
  }
});

test("the extract is written in every form, and the points of each organisation", async () => {
  const run = await runBagalau(["extract", at("real.xlsx"), "--out", at("extract"), "--lang", "ru"]);
  expect([run.status, run.err]).toEqual([0, ""]);
  for (const name of ["results", "points"]) {
    expect(readFileSync(at(`extract/${name}-2025.html`), "utf8")).toContain('<html lang="ru"');
  }
  expect(readFileSync(at("extract/results-2025.kk.csv"), "utf8").startsWith("\uFEFFОрын;")).toBe(true);
  expect(readFileSync(at("extract/points-2025.html"), "utf8").match(/<section class="sheet">/g)).toHaveLength(
    2 * draft.organisations.length,
  );
});

test("what is no workbook of a year is refused by name", async () => {
  writeFileSync(at("x.xlsx"), "x");
  const runs = [
    ["verify"],
    ["verify", at("none.xlsx")],
    ["verify", at("x.xlsx")],
    ["act", at("real.xlsx")],
    ["archive"],
    ["act", at("real.xlsx"), "--out", "o", "--head", "x"],
    ["verify", at("real.xlsx"), "--year", "2024"],
  ];
  for (const args of runs) {
    const run = await runBagalau([...args, "--lang", "en"]);
    expect([args[0], run.status, run.out]).toEqual([args[0], 2, ""]);
    expect(run.err).not.toContain("broken off");
  }
});
