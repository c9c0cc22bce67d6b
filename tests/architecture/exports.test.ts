import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { root } from "./source-files";

/** What a file takes from others by name, and the files it takes as a whole. */
interface Taken {
  readonly names: readonly string[];
  readonly wholes: readonly string[];
}

function textsBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join("/"));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

function takenBy(path: string, text: string): Taken {
  const from = (spec = ""): string => posix.join(posix.dirname(path), spec).replace(/\.tsx?$/, "");
  const named = [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm)];
  const wholes = [
    ...text.matchAll(/(?:import|require|requireActual)(?:<[^>]*>)?\(\s*"(\.[^"]+)"|\*(?: as \w+)? from "(\.[^"]+)"/g),
  ];
  const typed = [...text.matchAll(/import\("(\.[^"]+)"\)\.(\w+)/g)];
  return {
    names: [
      ...named.flatMap(([, names = "", spec]) =>
        names
          .split(",")
          .map((name) =>
            name
              .trim()
              .replace(/^type /, "")
              .replace(/ as .*$/, ""),
          )
          .map((name) => `${from(spec)}#${name}`),
      ),
      ...typed.map(([, spec, name]) => `${from(spec)}#${name ?? ""}`),
    ],
    wholes: wholes.map(([, called, starred]) => from(called ?? starred)),
  };
}

/** Whether the program itself uses a name where it is defined. */
function isUsedWithin(text: string, name: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return (code.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length > 1;
}

test("what a file exports another one asks for, and a name that only tests or its own example ask for is used beside it", () => {
  const sources = textsBelow("src");
  const taken = (texts: ReadonlyMap<string, string>) => [...texts].map(([path, text]) => takenBy(path, text));
  const [bySources, byTests] = [taken(sources), taken(textsBelow("tests"))];
  const settings = readdirSync(root)
    .filter((name) => /\.config\.js$/.test(name))
    .map((name) => takenBy(name, readFileSync(join(root, name), "utf8")));
  const namesIn = (all: readonly Taken[]) => new Set(all.flatMap(({ names }) => names));
  const [asked, tested] = [namesIn(bySources), namesIn(byTests)];
  const wholes = new Set([
    ...[...bySources, ...byTests, ...settings].flatMap((one) => one.wholes),
    // Bundled, and its one export called, by `engine-bundle.ts`.
    "src/excel-host/engine/univer/headless",
    // What a test writes into the README.
    "src/excel-host/host/requests/members-table",
    // Two people in one workbook: what the tests of that open.
    "src/excel-host/shared-workbook",
  ]);
  const needless = [...sources].flatMap(([path, text]) => {
    const module = path.replace(/\.tsx?$/, "");
    if (wholes.has(module)) return [];
    const exported = [
      ...text.matchAll(
        /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
      ),
    ];
    return exported
      .filter(([, doc = "", name = ""]) => {
        if (asked.has(`${module}#${name}`)) return false;
        return !(tested.has(`${module}#${name}`) || doc.includes("@example")) || !isUsedWithin(text, name);
      })
      .map(([, , name]) => `${path}: ${name ?? ""}`);
  });
  expect(needless).toEqual([]);
});
