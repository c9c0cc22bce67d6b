import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { seededNumbers } from "../../src/evaluation/analysis/robustness/seeded-numbers";
import { mutantsOf, type Mutant } from "./sites";

/**
 * How many of a seeded sample of small changes the tests notice: `npm run mutants -- [count] [seed] [folder …]`.
 * Each change is made in memory while the tests that reach the file run; a change that breaks nothing is a hole or a
 * place that could be simpler.
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
/** Milliseconds after which a changed program counts as one that never ends; the sound one may take what it takes. */
const longest = 300_000;
const survivors: Mutant[] = [];
/** Whether tests pass without any change, by how they are chosen. */
const sound = new Map<string, boolean>();
if (sample.length === 0) throw new Error("there is nothing to change in these folders");
sample.forEach((mutant, at) => {
  const outcome = outcomeOf(mutant);
  if (outcome !== "noticed") survivors.push(mutant);
  const place = `${mutant.file}:${mutant.line}`;
  process.stdout.write(`${at + 1}/${sample.length} ${outcome} ${place} [${mutant.kind}] ${shown(mutant)}\n`);
});
const noticed = sample.length - survivors.length;
process.stdout.write(
  `${noticed} of ${sample.length} noticed (${Math.round((100 * noticed) / sample.length)} %), of ${all.length} places\n`,
);

/**
 * The tests named for the file, those of its room and the golden cases notice most, each for a fraction of what all cost that
 * reach it; only what they leave meets those. A test that fails without a change too notices nothing.
 */
function outcomeOf(mutant: Mutant): "noticed" | "SURVIVED" | "UNREACHED" {
  const room = dirname(mutant.file).replace(/^src\/(evaluation\/)?/, "");
  const near = [`/tests/.*/${basename(mutant.file, ".ts")}\\.test\\.ts$`, `/tests/unit/${room}/`, "/tests/golden/"];
  let reached = 0;
  for (const which of [...near.map((one) => [one]), ["--findRelatedTests", mutant.file]]) {
    const { passed, tests } = runTests(mutant, which);
    if (!passed && isSound(which)) return "noticed";
    reached += tests;
  }
  return reached === 0 ? "UNREACHED" : "SURVIVED";
}

/** Whether tests pass without any change; else they tell nothing of one. */
function isSound(which: readonly string[]): boolean {
  const key = which.join(" ");
  const passes = sound.get(key) ?? runTests(null, which).passed;
  sound.set(key, passes);
  if (!passes) throw new Error(`the tests fail without any change: ${key}`);
  return passes;
}

/** Runs tests over the program with one change, or with none. */
function runTests(
  mutant: Mutant | null,
  which: readonly string[],
): { readonly passed: boolean; readonly tests: number } {
  const report = join(mkdtempSync(join(tmpdir(), "mutants-")), "report.json");
  const options = ["--config", "jest.mutants.config.js", "--runInBand", "--bail", "--passWithNoTests"];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", ...options, "--json", `--outputFile=${report}`, ...which],
    { env: { ...process.env, MUTANT: JSON.stringify(mutant) }, ...(mutant && { timeout: longest }), stdio: "ignore" },
  );
  // A change that never ends, or that no test file survives, leaves no report.
  const read = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as { numTotalTests: number }) : null;
  rmSync(dirname(report), { recursive: true });
  return { passed: status === 0, tests: read?.numTotalTests ?? 0 };
}

function shown({ file, start, end, text }: Mutant): string {
  const line = (part: string) => part.replace(/\s+/g, " ").slice(0, 60);
  return `\`${line(readFileSync(file, "utf8").slice(start, end))}\` → \`${line(text)}\``;
}

/** Different ones, the same for the same seed. */
function pick(from: readonly Mutant[], wanted: number): Mutant[] {
  const left = [...from];
  const next = seededNumbers(seed);
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
