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

test("what a file exports another one asks for, or its own example does", () => {
  const sources = textsBelow("src");
  const all = [...sources, ...textsBelow("tests")].map(([path, text]) => takenBy(path, text));
  const settings = readdirSync(root).filter((name) => /\.config\.js$/.test(name));
  const asked = new Set(all.flatMap(({ names }) => names));
  const wholes = new Set([
    ...all.flatMap((taken) => taken.wholes),
    ...settings.flatMap((name) => takenBy(name, readFileSync(join(root, name), "utf8")).wholes),
    // Bundled, and its one export called, by `engine-bundle.ts`.
    "src/excel-host/engine/univer/headless",
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
      .filter(([, doc = "", name = ""]) => !asked.has(`${module}#${name}`) && !doc.includes("@example"))
      .map(([, , name]) => `${path}: ${name ?? ""}`);
  });
  expect(needless).toEqual([]);
});
