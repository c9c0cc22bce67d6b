import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { randomFrom } from "../../src/text/random";
import { mutantsOf, type Mutant } from "./sites";

/**
 * How many of a seeded sample of small changes the tests notice: `npm run mutants -- [count] [seed] [folder …]`.
 * Each change is made in memory while the tests that reach the file run; a change that breaks nothing is a hole or a
 * place that could be simpler. `MUTANTS_FROM=21` goes on with the twenty-first.
 */
const [count = 40, seed = 1] = process.argv.slice(2, 4).map(Number);
const folders =
  process.argv.length > 4
    ? process.argv.slice(4)
    : ["src/rating", "src/evaluation/functions", "src/evaluation/returns"];
/** Tables of data are held by tests of their own. */
const tables = /appendix-1|roster|finding-codes|criteria\/criteria\.ts/;

const files = folders.flatMap(filesOf).filter((file) => !tables.test(file));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
const sample = pick(all, count);
/** Milliseconds after which a changed program counts as one that never ends, or four times what the sound one took on this machine. */
const longest = 300_000;
const survivors: Mutant[] = [];
/** How long tests take that pass without any change, in milliseconds, by how they are chosen. */
const sound = new Map<string, number>();
if (sample.length === 0) throw new Error("there is nothing to change in these folders");
const from = Number(process.env["MUTANTS_FROM"] ?? 1);
sample.forEach((mutant, at) => {
  if (at + 1 < from) return;
  const outcome = outcomeOf(mutant);
  if (outcome !== "noticed") survivors.push(mutant);
  const place = `${mutant.file}:${mutant.line}`;
  process.stdout.write(`${at + 1}/${sample.length} ${outcome} ${place} [${mutant.kind}] ${shown(mutant)}\n`);
});
const tried = sample.length - from + 1;
const noticed = tried - survivors.length;
process.stdout.write(
  `${noticed} of ${tried} noticed (${Math.round((100 * noticed) / tried)} %), of ${all.length} places\n`,
);

/**
 * The tests named for the file, those of its room and the golden cases notice most, each for a fraction of what all cost that
 * reach it; only what they leave meets those. A test that fails without a change too notices nothing.
 */
function outcomeOf(mutant: Mutant): "noticed" | "SURVIVED" | "UNREACHED" {
  const room = dirname(mutant.file).replace(/^src\/(evaluation\/)?/, "");
  const ofRoom = room.startsWith("returns/form")
    ? "/tests/unit/return/"
    : room.startsWith("returns/import")
      ? "/tests/returns-import/"
      : `/tests/unit/${room}/`;
  const near = [`/tests/.*/${basename(mutant.file, ".ts")}\\.test\\.ts$`, ofRoom, "/tests/golden/"];
  let reached = 0;
  for (const which of [...near.map((one) => [one]), ["--findRelatedTests", mutant.file]]) {
    const first = runTests(mutant, which);
    const usual = first.passed ? 0 : soundTime(which);
    // A loaded machine is slow: what was cut short gets as long as the sound program needs, and three times more.
    const { passed, tests } = first.isCut && 4 * usual > longest ? runTests(mutant, which, 4 * usual) : first;
    if (!passed) return "noticed";
    reached += tests;
  }
  return reached === 0 ? "UNREACHED" : "SURVIVED";
}

/** How long tests take without any change, which they must pass; else they tell nothing of one. */
function soundTime(which: readonly string[]): number {
  const key = which.join(" ");
  const known = sound.get(key);
  if (known !== undefined) return known;
  const begun = Date.now();
  if (!runTests(null, which).passed) throw new Error(`the tests fail without any change: ${key}`);
  sound.set(key, Date.now() - begun);
  return Date.now() - begun;
}

/** Runs tests over the program with one change, or with none. */
function runTests(
  mutant: Mutant | null,
  which: readonly string[],
  timeout = longest,
): { readonly passed: boolean; readonly tests: number; readonly isCut: boolean } {
  const report = join(mkdtempSync(join(tmpdir(), "mutants-")), "report.json");
  const options = ["--config", "jest.mutants.config.js", "--runInBand", "--bail", "--passWithNoTests"];
  const { status, signal } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", ...options, "--json", `--outputFile=${report}`, ...which],
    { env: { ...process.env, MUTANT: JSON.stringify(mutant) }, ...(mutant && { timeout }), stdio: "ignore" },
  );
  // A change that never ends, or that no test file survives, leaves no report.
  const read = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as { numTotalTests: number }) : null;
  rmSync(dirname(report), { recursive: true });
  return { passed: status === 0, tests: read?.numTotalTests ?? 0, isCut: signal !== null };
}

function shown({ file, start, end, text }: Mutant): string {
  const line = (part: string) => part.replace(/\s+/g, " ").slice(0, 60);
  return `\`${line(readFileSync(file, "utf8").slice(start, end))}\` → \`${line(text)}\``;
}

/** Different ones, the same for the same seed. */
function pick(from: readonly Mutant[], wanted: number): Mutant[] {
  const left = [...from];
  const next = randomFrom(String(seed)).next;
  return Array.from({ length: Math.min(wanted, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`)
    .sort();
}
