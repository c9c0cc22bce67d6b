import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Shares {
  readonly rooms: Readonly<Record<string, { readonly folder: string; readonly shares: number }>>;
  sharesOf(room: string): readonly (readonly string[])[];
  togetherFiles(): readonly string[];
}

const root = join(__dirname, "..", "..");
const { rooms, sharesOf, togetherFiles } = jest.requireActual<Shares>("../together/shares.js");

/** Test files as jest finds them, as paths below the root. */
function listed(...named: readonly string[]): readonly string[] {
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const told = execFileSync(process.execPath, [jest, "--listTests", ...named], { cwd: root, encoding: "utf8" });
  return told
    .trim()
    .split("\n")
    .map((path) => path.slice(root.length + 1).replaceAll("\\", "/"));
}

test("a whole run has every test file once: alone, or in one share that a file in tests/together runs", () => {
  const [single, whole] = [listed("tests/"), listed()];
  const together = togetherFiles();
  const shares = Object.keys(rooms).flatMap((room) => sharesOf(room).map((_, at) => `${room}-${at + 1}`));
  expect(new Set(together).size).toBe(together.length);
  expect(single.filter((path) => path.startsWith("tests/together/"))).toEqual([]);
  expect(
    whole
      .filter((path) => !path.startsWith("tests/together/"))
      .concat(together)
      .sort(),
  ).toEqual([...single].sort());
  const runners = whole.filter((path) => path.startsWith("tests/together/"));
  const names = runners.map((path) => /([a-z]+-\d+)\.test\.tsx?$/.exec(path)?.[1]);
  expect(names.sort()).toEqual([...shares].sort());
  for (const [at, path] of [...runners].sort().entries()) {
    const [room, share] = ([...names].sort()[at] ?? "").split("-");
    expect(readFileSync(join(root, path), "utf8")).toContain(`runTogether("${room}", ${share});`);
  }
});

test("every room has files in each of its shares", () => {
  for (const room of Object.keys(rooms)) expect(sharesOf(room).map(({ length }) => length > 0)).not.toContain(false);
});
