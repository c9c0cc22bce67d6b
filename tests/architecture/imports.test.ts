import { sourceFiles, type SourceFile } from "./source-files";

/** What a folder may import from the project; `[]` is nothing but itself. The first matching row counts. */
const rules: readonly { readonly from: RegExp; readonly may: readonly RegExp[]; readonly why: string }[] = [
  { from: /^src\/rating\//, may: [], why: "the method is pure and knows nobody" },
  { from: /^src\/i18n\//, may: [/^src\/rating\//], why: "sentences know codes and facts of the rating only" },
  { from: /^src\/analysis\//, may: [/^src\/rating\//], why: "an analysis puts questions to the rating and is as pure" },
  {
    from: /^src\/criteria-import\//,
    may: [/^src\/rating\//],
    why: "a table of criteria is read into the rating's terms, from cells alone: no page, no sheet, no words for people",
  },
  {
    from: /^src\/returns-import\//,
    may: [/^src\/(rating|i18n|workbook|xlsx)\//],
    why: "filled returns are read from bytes alone: no folder, no page",
  },
  {
    from: /^src\/return-templates\//,
    may: [/^src\/(rating|i18n|workbook|xlsx)\//],
    why: "templates are made of a year alone: no folder, no page",
  },
  {
    from: /^src\/sample\//,
    may: [/^src\/(rating|i18n)\//, /^src\/workbook\/(year-data|published-results)$/],
    why: "the sample is data",
  },
  {
    from: /^src\/workbook\//,
    may: [/^src\/(rating|i18n|analysis)\//],
    why: "sheets are data built from rating, analyses and words",
  },
  { from: /^src\/excel\//, may: [/^src\/workbook\//], why: "the Office.js writer renders plans and knows no domain" },
  { from: /^src\/xlsx\//, may: [/^src\/workbook\//], why: "the file writer renders plans and knows no domain" },
  {
    from: /^src\/functions\//,
    may: [/^src\/(rating|i18n)\//],
    why: "a custom function is the rating behind a shape check",
  },
  {
    from: /^src\/live\//,
    may: [/^src\/(rating|i18n|analysis|workbook|excel)\//, /^src\/taskpane\/ports$/],
    why: "the live year joins rating, sheets and Excel and implements the pane's ports",
  },
  { from: /^src\/taskpane\/index$/, may: [/^src\//], why: "composition root" },
  {
    from: /^src\/taskpane\//,
    may: [
      /^src\/(rating|i18n|analysis|criteria-import)\//,
      /^src\/workbook\/(year-data|block-palette|log-record|accepted-warnings|table-version)$/,
      /^src\/returns-import\/(return-file|merge-return)$/,
      /^src\/return-templates\/template-request$/,
    ],
    why: "the pane talks to the workbook through its ports",
  },
  { from: /^src\/workbench\/(book\/|page\/|start$)/, may: [/^src\//], why: "composition root" },
  { from: /^src\/workbench\//, may: [], why: "the host of the workbench knows nothing of the domain" },
  { from: /^src\/(headless|commands)\//, may: [/^src\//], why: "composition root" },
];

/** Packages a folder may name; elsewhere only Node's own modules in the composition roots. */
const packages: readonly { readonly name: RegExp; readonly only: RegExp }[] = [
  { name: /^hucre/, only: /^src\/xlsx\// },
  { name: /^(react|@fluentui)/, only: /^src\/taskpane\// },
  { name: /^@univerjs/, only: /^src\/workbench\/(engine|page)\// },
  { name: /^(node:|fs$|path$)/, only: /^src\/(headless|workbench)\// },
];

const files = sourceFiles("src");
const moduleName = (file: SourceFile): string => file.path.replace(/\.tsx?$/, "");
const folder = (path: string): string => path.split("/").slice(0, 2).join("/") + "/";

test("every folder is covered by a rule", () => {
  expect(
    files.filter((file) => !rules.some((rule) => rule.from.test(moduleName(file)))).map((file) => file.path),
  ).toEqual([]);
});

test("arrows point to the core", () => {
  const wrong = files.flatMap((file) => {
    const rule = rules.find((row) => row.from.test(moduleName(file)));
    return file.imports
      .filter((name) => name.startsWith("src/"))
      .map((name) => name.replace(/\.tsx?$/, ""))
      .filter((name) => folder(name) !== folder(file.path) && !rule?.may.some((allowed) => allowed.test(name)))
      .map((name) => `${file.path} imports ${name}: ${rule?.why ?? "no rule"}`);
  });
  expect(wrong).toEqual([]);
});

test("outside packages stay in their folder", () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((name) => packages.some((row) => row.name.test(name) && !row.only.test(file.path)))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("no file loads itself through others", () => {
  const graph = new Map(
    files.map((file) => [
      moduleName(file),
      file.loads.map((name) => name.replace(/\.tsx?$/, "")).filter((name) => name.startsWith("src/")),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) cycles.push([...path.slice(path.indexOf(name)), name].join(" → "));
    if (path.includes(name) || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  // The host's object model mirrors Excel's, whose objects lead to each other: Range → Worksheet → Range.
  const mirrored = (cycle: string): boolean =>
    cycle.split(" → ").every((name) => name.startsWith("src/workbench/host/model/"));
  expect(cycles.filter((cycle) => !mirrored(cycle))).toEqual([]);
});
