import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { faultyFiles } from "../../src/cli/rate/faulty-files";
import { sampleFiles } from "../../src/cli/files/sample-files";
import type { NewFile } from "../../src/cli/files/write-files";
import type { FindingCode } from "../../src/rating/finding-codes";
import { rate } from "../../src/rating/rate";
import type { Rating } from "../../src/rating/rating";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { makeSampleWithErrors } from "../contract/make-sample-with-errors";
import { plantedErrors } from "../../src/evaluation/sample/planted-errors";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { runBagalau } from "./run-bagalau";

const root = resolve(__dirname, "../..");
const samples = join(root, "assets/samples");

const sets: readonly (readonly [string, readonly NewFile[]])[] = [
  ["2024", sampleFiles(2024)],
  ["2025", sampleFiles(2025)],
  ["2025-with-errors", faultyFiles()],
];

test.each(sets)("assets/samples/%s is what `sample` writes, byte for byte", async (folder, files) => {
  expect(readdirSync(join(samples, folder)).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, make } of files) {
    expect([name, Buffer.compare(readFileSync(join(samples, folder, name)), await make())]).toEqual([name, 0]);
  }
});

test.each([2024, 2025] as const)("the files of %i rate as the data they were made from", async (year) => {
  const { status, out } = await runBagalau(["rate", join(samples, String(year)), "--json"]);
  expect(status).toBe(0);
  const rating = JSON.parse(out) as Rating;
  const direct = rate(toRatingInput(makeSample(year, "kk"), "2026-02-20"));
  expect(rating.organisations).toEqual(direct.organisations);
  expect(rating.awards).toEqual(direct.awards);
  const codes = (findings: Rating["findings"]) =>
    findings.map(({ code, organisation, indicator }) => [code, organisation, indicator]);
  expect(codes(rating.findings)).toEqual(codes(direct.findings));
});

test("`npm run rate` prints the published prize list of 2025", () => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const args = [tsx, join(root, "src/cli/main.ts"), "rate", join(samples, "2025"), "--lang", "ru"];
  const out = execFileSync(process.execPath, args, { encoding: "utf8" });
  const prizes = out.slice(out.indexOf("Призовые места"), out.indexOf("Поощрение")).replace(/[\u0020\u00A0]+/g, " ");
  expect(prizes).toMatch(
    /I г\. Астана и Акмолинская обл\. 100 201\n II Кызылординская обл\. 39 440\nIII Жамбылская обл\. 29 986\n/,
  );
  const encouraged = out.slice(out.indexOf("Поощрение"), out.indexOf("Результаты")).match(/^ {2}(.+)$/gm);
  expect(encouraged).toEqual(["  Актюбинская обл.", "  Павлодарская обл.", "  Профсоюз г. Астаны"]);
});

/** A count of agreements above that of organisations also jumps against last year's. */
const alsoFound: Readonly<Record<string, readonly FindingCode[]>> = {
  KST: ["last-year.jump"],
};

test("each file of the set with errors is named with its fault, the others are rated", async () => {
  const { status, out } = await runBagalau(["rate", join(samples, "2025-with-errors"), "--json"]);
  expect(status).toBe(0);
  const { findings, organisations } = JSON.parse(out) as Rating;
  for (const { name, finding } of faultyFiles()) {
    const codes = findings.filter(({ file, level }) => file === name && level !== "note").map(({ code }) => code);
    const also = alsoFound[name.slice(0, 3)] ?? [];
    expect([name, codes]).toEqual([name, finding === null ? [] : [finding, ...also]]);
  }
  expect(organisations.find(({ id }) => id === "AST-AKM")?.total).toBe(100201);
  expect(organisations.filter(({ total }) => total !== null)).toHaveLength(12);
});

test("the second set as data shows each planted fault and an organisation without a return", () => {
  const { findings } = rate(toRatingInput(makeSampleWithErrors("ru"), "2026-02-20"));
  for (const { organisation, code, finding } of plantedErrors) {
    const own = findings.filter((found) => found.organisation === organisation && found.level !== "note");
    expect(own.map((found) => [found.code, found.indicator])).toEqual(
      [finding, ...(alsoFound[organisation] ?? [])].map((one) => [one, code]),
    );
  }
  expect(findings.filter(({ code }) => code === "return.missing").map(({ organisation }) => organisation)).toEqual([
    "ABA",
  ]);
});
