import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { seededNumbers } from "../../src/evaluation/analysis/robustness/seeded-numbers";
import { mutantsOf, type Mutant } from "./sites";

/**
 * How many of a seeded sample of small changes the tests notice: `npm run mutants -- [count] [seed] [folder …]`.
 * Each change is made in memory while the tests that reach the file run; a change that breaks nothing is a hole or a
 * place that could be simpler.
 */
const [count = 40, seed = 1] = process.argv.slice(2, 4).map(Number);
const folders = process.argv.length > 4 ? process.argv.slice(4) : ["src/rating", "src/evaluation/functions"];
/** Tables of data are held by tests of their own. */
const tables = /appendix-1|roster|finding-codes|criteria\/criteria\.ts/;

const files = folders.flatMap(filesOf).filter((file) => !tables.test(file));
const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
const sample = pick(all, count);
const survivors: Mutant[] = [];
const [first] = sample;
if (first && isNoticed({ ...first, text: readFileSync(first.file, "utf8").slice(first.start, first.end) })) {
  throw new Error("the tests fail without any change");
}
sample.forEach((mutant, at) => {
  const noticed = isNoticed(mutant);
  if (!noticed) survivors.push(mutant);
  const place = `${mutant.file}:${mutant.line}`;
  process.stdout.write(
    `${at + 1}/${sample.length} ${noticed ? "noticed " : "SURVIVED"} ${place} [${mutant.kind}] ${shown(mutant)}\n`,
  );
});
const noticed = sample.length - survivors.length;
process.stdout.write(
  `${noticed} of ${sample.length} noticed (${Math.round((100 * noticed) / sample.length)} %), of ${all.length} places\n`,
);

/** Whether a test fails; without a change (`text` as it stands) none may. */
function isNoticed(mutant: Mutant): boolean {
  const { status } = spawnSync(
    "npx",
    [
      "jest",
      "--config",
      "jest.mutants.config.js",
      "-w",
      "1",
      "--bail",
      "--passWithNoTests",
      "--findRelatedTests",
      mutant.file,
    ],
    { env: { ...process.env, MUTANT: JSON.stringify(mutant) }, timeout: 600_000, stdio: "ignore" },
  );
  return status !== 0;
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
