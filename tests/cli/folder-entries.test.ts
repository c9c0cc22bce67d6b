import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listReturnFiles } from "../../src/cli/rate/list-return-files";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { findingsRu } from "../../src/evaluation/words/findings/ru";
import type { Finding } from "../../src/rating/finding";
import { archiveLimits, openArchive, unpackFile } from "../../src/evaluation/returns/import/open-archive";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { withRawName } from "../xlsx/raw-name";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const samples = resolve(__dirname, "../../assets/samples/2025");
const folder = temporaryFolder();
afterAll(folder.remove);

/** A table of one line, so that its forms are quickly made. */
const table = join(folder.path, "table.csv");
beforeAll(() => {
  const lines = ["№;Показатель;Ед. изм.;Баллы", "1;Работа;;", "1.1;Принято членов;чел.;5 баллов за каждого"];
  writeFileSync(table, lines.join("\n"));
});
const phrasedRated = findingsRu.sentences["file.rated-workbook"].title;

const bytesOf = (name: string): Uint8Array => readFileSync(join(samples, name));

function newFolder(name: string): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  return path;
}

/** Codes and files of findings, in the order of their files. */
function named(findings: readonly Finding[]): string[] {
  return findings.map(({ code, file }) => `${code} ${file}`).sort();
}

async function findingsOf(path: string, ...options: string[]): Promise<readonly Finding[]> {
  const { out } = await runBagalau(["rate", path, "--json", ...options]);
  return (JSON.parse(out) as { findings: readonly Finding[] }).findings;
}

test("forms that came back empty are nothing to rate, and a rated workbook alone is told as one", async () => {
  const [forms, out] = [join(folder.path, "empty-forms"), join(folder.path, "of-nothing.xlsx")];
  const template = ["template", "--year", "2025", "--table", table, "--out", forms];
  expect((await runBagalau(template)).status).toBe(0);
  const of = ["--table", table, "--lang", "ru", "--out", out];
  const refused = await runBagalau(["rate", forms, ...of]);
  expect([refused.status, existsSync(out)]).toEqual([1, false]);
  expect(refused.err).toContain("--force");
  expect((await runBagalau(["rate", forms, ...of, "--force"])).status).toBe(1);
  // From 1 April on the procedure is past its date (clause 5.1).
  expect(refused.err).not.toContain("5.1");
  expect((await runBagalau(["rate", forms, "--table", table], "", new Date(2026, 3, 2))).err).toContain("5.1");
  const again = await runBagalau(["rate", out, "--lang", "ru"]);
  expect([again.status, again.out]).toEqual([2, expect.stringContaining(phrasedRated)]);
});

test("every entry of a folder that is not read is named, with what to do", async () => {
  const path = newFolder("all-sorts");
  for (const name of ["KZO-2025-kk.xlsx", "ZHM-2025-kk.xlsx"]) cpSync(join(samples, name), join(path, name));
  for (const name of ["list.csv", "act.pdf", "letter.docx", "README", ".hidden.xlsx", "scan.jpeg"])
    writeFileSync(join(path, name), "x");
  // What programs leave beside files nobody put there.
  for (const name of [".DS_Store", "~$letter.docx", "._KZO-2025-kk.xlsx", "Thumbs.db", "desktop.ini"])
    writeFileSync(join(path, name), "x");
  mkdirSync(join(path, "late"));
  execFileSync("mkfifo", [join(path, "pipe.xlsx")]);
  const findings = (await findingsOf(path)).filter(({ code }) => code.endsWith("passed-over"));
  expect(named(findings)).toEqual([
    "file.folder-passed-over late",
    "file.passed-over .hidden.xlsx",
    "file.passed-over README",
    "file.passed-over act.pdf",
    "file.passed-over letter.docx",
    "file.passed-over list.csv",
    "file.passed-over pipe.xlsx",
    "file.passed-over scan.jpeg",
  ]);
  const { status, out } = await runBagalau(["rate", path, "--lang", "en", "--strict"]);
  expect(status).toBe(1);
  expect(out).toContain("list.csv\n  Warning. The file was passed over");
});

test("a return that is open elsewhere is named by the lock file beside it, in folders and archives", async () => {
  const path = newFolder("open-elsewhere");
  for (const name of ["KZO-2025-kk.xlsx", "ZHM-2025-kk.xlsx"]) cpSync(join(samples, name), join(path, name));
  for (const name of ["~$KZO-2025-kk.xlsx", ".~lock.ZHM-2025-kk.xlsx#"]) writeFileSync(join(path, name), "x");
  const packed = { path: "letter/~$AKT-2025-kk.xlsx", bytes: Uint8Array.of(1) };
  writeFileSync(join(path, "more.zip"), writeZip([packed]));
  const findings = (await findingsOf(path)).filter(({ code }) => code === "file.open-elsewhere");
  expect(findings.map(({ file, params }) => [file, params["other"]])).toEqual([
    ["ZHM-2025-kk.xlsx", ".~lock.ZHM-2025-kk.xlsx#"],
    ["more.zip/letter/AKT-2025-kk.xlsx", "more.zip/letter/~$AKT-2025-kk.xlsx"],
    ["KZO-2025-kk.xlsx", "~$KZO-2025-kk.xlsx"],
  ]);
  const { out } = await runBagalau(["rate", path, "--lang", "ru"]);
  expect(out).toMatch(
    /^KZO-2025-kk\.xlsx\n {2}Предупреждение\. Файл открыт[^\n]{0,80}\n {4}→ Сохраните и закройте файл/m,
  );
});

test("a folder without any workbook says what stands in it before it says that there is none", async () => {
  const path = newFolder("no-workbook");
  writeFileSync(join(path, "list.csv"), "x");
  const { status, out, err } = await runBagalau(["rate", path, "--lang", "ru"]);
  expect([status, err.split("\n")[0]]).toEqual([2, wordsOfCli("ru").errors.noReturns]);
  expect(out).toContain("list.csv\n  Предупреждение. Файл не читался");
});

test("returns in an archive are read one level deep, whatever wrote their names", async () => {
  const path = newFolder("archives");
  cpSync(join(samples, "ZHM-2025-kk.xlsx"), join(path, "ZHM-2025-kk.xlsx"));
  const inner = writeZip([{ path: "AKT-2025-kk.xlsx", bytes: bytesOf("AKT-2025-kk.xlsx") }]);
  const archive = writeZip([
    { path: "letter/", bytes: new Uint8Array() },
    { path: "letter/KZO-2025-kk.xlsx", bytes: bytesOf("KZO-2025-kk.xlsx") },
    { path: "letter/act.pdf", bytes: Uint8Array.of(1) },
    { path: "more.zip", bytes: inner },
    { path: "__MACOSX/letter/._KZO-2025-kk.xlsx", bytes: Uint8Array.of(1) },
    { path: "xxxxx-xxxxx.xlsx", bytes: bytesOf("MNG-2025-kk.xlsx") },
  ]);
  // Windows writes «Отчёт-Актау.xlsx» in code page 866 and sets no mark.
  const russian = Uint8Array.from([0x8e, 0xe2, 0xe7, 0xf1, 0xe2, 0x2d, 0x80, 0xaa, 0xe2, 0xa0, 0xe3]);
  writeFileSync(join(path, "returns.zip"), withRawName(archive, "xxxxx-xxxxx", russian));
  const { files, passedOver } = await listReturnFiles([path]);
  expect(files.map(({ label }) => label)).toEqual([
    "ZHM-2025-kk.xlsx",
    "returns.zip/letter/KZO-2025-kk.xlsx",
    "returns.zip/Отчёт-Актау.xlsx",
  ]);
  expect(named(passedOver)).toEqual([
    "file.passed-over returns.zip/letter/act.pdf",
    "file.passed-over returns.zip/more.zip",
  ]);
  const { out } = await runBagalau(["rate", path, "--json"]);
  const { organisations } = JSON.parse(out) as { organisations: { id: string; total: number | null }[] };
  const rated = organisations.filter(({ total }) => total !== null).map(({ id }) => id);
  expect(rated.sort()).toEqual(["KZO", "MNG", "ZHM"]);
  // The archive itself, named outright.
  const alone = await runBagalau(["rate", join(path, "returns.zip"), "--lang", "en"]);
  expect([alone.status, alone.out.includes("39\u00A0440") || alone.out.includes("39,440")]).toEqual([0, true]);
});

test("an archive that is damaged, locked, empty, no archive or a workbook by another name is told as what it is", async () => {
  const path = newFolder("bad-archives");
  const good = writeZip([{ path: "KZO-2025-kk.xlsx", bytes: bytesOf("KZO-2025-kk.xlsx") }]);
  const locked = new Uint8Array(good);
  // Bit 0 of the flags in the directory.
  const directory = new DataView(locked.buffer).getUint32(locked.length - 6, true);
  locked[directory + 8] = (locked[directory + 8] ?? 0) | 1;
  const spoilt = new Uint8Array(good);
  spoilt.fill(0, 2000, 4000);
  const files = {
    "cut.zip": good.slice(0, good.length - 100),
    "locked.zip": locked,
    "spoilt.zip": spoilt,
    "empty.zip": writeZip([]),
    "nothing.zip": new Uint8Array(),
    "text.zip": new TextEncoder().encode("no archive"),
    "workbook.zip": bytesOf("ZHM-2025-kk.xlsx"),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  const findings = await findingsOf(path);
  expect(named(findings.filter(({ code }) => code.startsWith("file.")))).toEqual([
    "file.damaged cut.zip",
    "file.damaged spoilt.zip/KZO-2025-kk.xlsx",
    "file.empty nothing.zip",
    "file.encrypted locked.zip",
    "file.not-a-workbook empty.zip",
    "file.not-a-workbook text.zip",
  ]);
});

test("an archive is held to limits before anything of it is unpacked", () => {
  const archive = writeZip([{ path: "a.xlsx", bytes: new Uint8Array(11 * 1_048_576) }]);
  const opened = openArchive(archive, "a.zip");
  const [packed] = opened?.packed ?? [];
  if (!packed) throw new Error("the archive holds a file");
  expect(unpackFile(archive, packed)).toMatchObject({
    findings: [{ code: "file.too-large", file: "a.zip/a.xlsx", params: { size: 11, limit: 10 } }],
  });
  const many = writeZip(
    Array.from({ length: archiveLimits.parts + 1 }, (_, at) => ({ path: `${at}.xlsx`, bytes: new Uint8Array() })),
  );
  expect(openArchive(many, "b.zip")?.findings).toMatchObject([{ code: "file.too-large", file: "b.zip" }]);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = view.getUint32(archive.byteLength - 6, true);
  view.setUint32(directory + 24, archiveLimits.unpacked + 1, true);
  expect(openArchive(archive, "c.zip")?.findings).toMatchObject([{ code: "file.too-large", file: "c.zip" }]);
});
