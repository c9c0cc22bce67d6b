import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync, cpSync } from "node:fs";
import { open, rename, link, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { writeWhole, type Disk } from "../../src/cli/files/write-whole";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";
import { languages } from "../../src/text/language";
import type { Rating } from "../../src/rating/rating";
import { runBagalau, temporaryFolder } from "./run-bagalau";

const folder = temporaryFolder();
afterAll(folder.remove);
const samples = resolve(__dirname, "../../assets/samples/2025");
const bytes = new TextEncoder().encode("new");

const fail = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const disk: Disk = { open, rename, link, unlink, isThere: () => Promise.resolve(true) };

test.each(["writeFile", "sync"] as const)(
  "a disk that fails at %s leaves the file that was there, and nothing else",
  async (step) => {
    const path = join(folder.path, step);
    mkdirSync(path);
    writeFileSync(join(path, "rated.xlsx"), "good");
    const full: Disk = {
      ...disk,
      open: async (name, flags) => {
        const file = await open(name, flags);
        return {
          writeFile: async (all) => {
            await file.writeFile(all.slice(0, 1));
            if (step === "writeFile") await fail("ENOSPC")();
          },
          sync: fail("ENOSPC"),
          close: () => file.close(),
        };
      },
    };
    const said = await writeWhole(join(path, "rated.xlsx"), bytes, true, full).catch((error: unknown) => error);
    const { errors } = wordsOfCli("en");
    expect((said as { sentence: (words: typeof errors) => string }).sentence(errors)).toContain(
      errors.trouble["no-space"],
    );
    expect(readdirSync(path)).toEqual(["rated.xlsx"]);
    expect(readFileSync(join(path, "rated.xlsx"), "utf8")).toBe("good");
  },
);

test("without leave to replace, a file that came in between stays, also on a disk without links", async () => {
  for (const one of [disk, { ...disk, link: fail("EPERM") }]) {
    const path = join(folder.path, "between.xlsx");
    writeFileSync(path, "theirs");
    await expect(writeWhole(path, bytes, false, one)).rejects.toThrow();
    expect(readFileSync(path, "utf8")).toBe("theirs");
  }
  expect(readdirSync(folder.path).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a name that is too long is said to be too long, not to be there", async () => {
  const long = join(folder.path, "x".repeat(300));
  for (const language of languages) {
    const { errors } = wordsOfCli(language);
    for (const args of [
      ["template", "--year", "2026", "--out", long],
      ["rate", samples, "--out", `${long}.xlsx`],
    ]) {
      const { status, err } = await runBagalau([...args, "--lang", language]);
      expect([status, err.includes(errors.trouble["name-too-long"])]).toEqual([2, true]);
    }
  }
});

test("a file that cannot be read is a finding, and the rest is rated", async () => {
  const path = join(folder.path, "locked");
  mkdirSync(path);
  cpSync(join(samples, "KZO-2025-kk.xlsx"), join(path, "KZO-2025-kk.xlsx"));
  // Reading this one fails with an input error whoever asks; a file without rights would open for root.
  symlinkSync("/proc/self/mem", join(path, "ZHM-2025-kk.xlsx"));
  symlinkSync(join(path, "gone"), join(path, "AKT-2025-kk.xlsx"));
  for (const more of [[], ["--previous", path]]) {
    const { status, out } = await runBagalau(["rate", path, "--json", ...more]);
    const { findings, organisations } = JSON.parse(out) as Rating;
    expect(status).toBe(0);
    expect(
      [...new Set(findings.filter(({ code }) => code === "file.unreadable").map(({ file }) => file))].sort(),
    ).toEqual(["AKT-2025-kk.xlsx", "ZHM-2025-kk.xlsx"]);
    expect(organisations.find(({ id }) => id === "KZO")?.place).toBe(1);
  }
});

test("a rated workbook of no return at all needs --force, and the status says so", async () => {
  const path = join(folder.path, "nothing");
  mkdirSync(path);
  writeFileSync(join(path, "KZO.xlsx"), "");
  const out = join(path, "rated.xlsx");
  const args = ["rate", path, "--year", "2025", "--lang", "en", "--out", out];
  const refused = await runBagalau(args);
  expect([refused.status, readdirSync(path)]).toEqual([1, ["KZO.xlsx"]]);
  expect(refused.err).toContain("--force");
  expect(refused.out).toMatch(/The file is empty\n.*→ Request the file again|The file is empty\n {4}→ /);
  expect([(await runBagalau([...args, "--force"])).status, readdirSync(path)]).toEqual([1, ["KZO.xlsx", "rated.xlsx"]]);
});
