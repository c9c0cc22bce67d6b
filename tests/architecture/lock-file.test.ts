import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(root, "package-lock.json"), "utf8");
const packages = (JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> }).packages;

// npm leaves programs of other platforms out when a lock is renewed beside installed packages; `npm ci` then refuses it everywhere.
test("the lock names every optional package of every platform", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesSeenFrom(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place || "package.json"} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock names no host of a registry", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/(registry|npm)\./);
});

/** Where Node would look for a package that another one asks for, nearest first. */
function placesSeenFrom(place: string, name: string): readonly string[] {
  const steps = place.split("/node_modules/");
  return steps
    .map((_, index) => [...steps.slice(0, steps.length - index), name].join("/node_modules/"))
    .concat(`node_modules/${name}`);
}
