import { sourceFiles, type SourceFile } from "./source-files";

/** What a room may import from the project besides itself; `[]` is nothing. The first matching row counts. */
const rules: readonly { readonly from: RegExp; readonly may: readonly RegExp[]; readonly why: string }[] = [
  {
    from: /^src\/rating\//,
    may: [/^src\/text\/(day-number$|fifteen-digits$|shown-text$|parse-cell$|local-text$|json\/)/],
    why: "the method is pure and knows how days, numbers, texts in two languages and JSON documents are written, nobody else",
  },
  { from: /^src\/text\//, may: [], why: "language, numbers, dates and documents know no domain" },
  { from: /^src\/sheets\/plan\//, may: [/^src\/text\//], why: "a sheet plan is data about any sheet" },
  {
    from: /^src\/sheets\/(office|xlsx)\//,
    may: [/^src\/(text|sheets\/plan)\//],
    why: "writers and readers render plans and know no domain, nor each other",
  },
  {
    from: /^src\/sheets\/docx\//,
    may: [/^src\/(text|sheets\/xlsx)\//],
    why: "a Word file is a guarded archive of parts like a workbook",
  },
  {
    from: /^src\/excel-check\//,
    may: [/^src\/(text|sheets\/office\/capabilities)/],
    why: "what any add-in asks of an Excel, without a word of a domain",
  },
  {
    from: /^src\/kernel\/office\//,
    may: [/^src\/(kernel|text|sheets)\//],
    why: "the gate every step goes through knows Excel and no domain",
  },
  {
    from: /^src\/kernel\/(?!office\/)/,
    may: [/^src\/(text|sheets\/plan)\//],
    why: "what every domain plugs into knows no domain and no Excel",
  },
  {
    from: /^src\/decisions\//,
    may: [/^src\/(text|sheets|kernel)\//],
    why: "decisions serve every domain and know no rule of any",
  },
  {
    from: /^src\/evaluation\/words\//,
    may: [/^src\/(rating|text|kernel\/functions)\//],
    why: "sentences know codes and facts only",
  },
  {
    from: /^src\/evaluation\/analysis\//,
    may: [/^src\/(rating|text)\//],
    why: "pure: figures in, facts out; no page, no sheet, no words",
  },
  {
    from: /^src\/evaluation\/criteria-import\//,
    may: [/^src\/(rating|text)\//, /^src\/evaluation\/words\/explain\//],
    why: "pure: cells in, facts out; it knows the sentences of rules in order to read them back",
  },
  {
    from: /^src\/evaluation\/functions\//,
    may: [
      /^src\/(rating|text)\//,
      /^src\/evaluation\/words\//,
      /^src\/kernel\/functions\//,
      /^src\/kernel\/words\//,
      /^src\/evaluation\/sheets\/(read-year$|year-sheets$|year-layout$|names\/|lost\/|records\/rate-read$)/,
      /^src\/evaluation\/approval\/said-year$/,
      /^src\/evaluation\/year\/keep-equal$/,
    ],
    why: "a custom function is the rating behind a shape check; what reads whole sheets reads them as the pane does",
  },
  {
    from: /^src\/evaluation\/year\//,
    may: [
      /^src\/(rating|text|kernel|decisions)\//,
      /^src\/evaluation\/(analysis|criteria-import|returns|approval|followup|journal|words)\//,
      /^src\/excel-check\/probe-result$/,
    ],
    why: "the year's model and port are data and acts, no sheet and no Excel",
  },
  {
    from: /^src\/evaluation\/sample\//,
    may: [/^src\/(rating|text)\//, /^src\/evaluation\/(words|year)\//],
    why: "the sample is data",
  },
  {
    from: /^src\/evaluation\/sheets\//,
    may: [
      /^src\/(rating|text|kernel|decisions|sheets\/plan)\//,
      /^src\/evaluation\/(words|year|analysis|followup|journal)\//,
      /^src\/evaluation\/approval\/(said-year|said-results|protocol-sentences)$/,
    ],
    why: "sheets are data built from rating, analyses and words; what waits for people they say as the pane says it",
  },
  {
    from: /^src\/evaluation\/approval\//,
    may: [/^src\/(rating|text|kernel|decisions|sheets\/plan)\//, /^src\/evaluation\/(words|year|analysis)\//],
    why: "a year handed to the room of decisions, as facts: no Excel, no file, no page",
  },
  {
    from: /^src\/evaluation\/followup\//,
    may: [
      /^src\/(rating|text|decisions|sheets\/plan)\//,
      /^src\/kernel\/(?!office\/)/,
      /^src\/evaluation\/(words|year|returns\/form)\//,
    ],
    why: "what happened to returns, as facts and papers: no Excel, no file, no page",
  },
  {
    from: /^src\/evaluation\/journal\//,
    may: [
      /^src\/(rating|text)\//,
      /^src\/kernel\/(?!office\/)/,
      /^src\/decisions\/publish\/extract-csv$/,
      /^src\/evaluation\/(words|year)\//,
    ],
    why: "who changed what, as facts: no Excel, no file, no page",
  },
  {
    from: /^src\/evaluation\/returns\//,
    may: [/^src\/(rating|text|sheets\/(plan|xlsx))\//, /^src\/evaluation\/(words|year|sheets)\//],
    why: "forms are made and filled returns read from data and bytes alone: no folder, no page",
  },
  {
    from: /^src\/evaluation\/live\//,
    may: [
      /^src\/(rating|text|kernel|decisions|sheets\/(plan|office))\//,
      /^src\/evaluation\/(words|year|analysis|sheets|returns|approval|followup|journal)\//,
    ],
    why: "the live year joins rating, sheets and Excel behind the year's port",
  },
  {
    from: /^src\/campaign\//,
    may: [/^src\/(text|sheets|kernel|decisions)\//],
    why: "the campaign is a domain of its own and knows nothing of the evaluation",
  },
  {
    from: /^src\/pane\//,
    may: [
      /^src\/(rating|text|decisions)\//,
      /^src\/kernel\/(?!office\/)/,
      /^src\/sheets\/plan\/block-palette$/,
      /^src\/evaluation\/(year|words|analysis|criteria-import|approval|followup|journal)\//,
      /^src\/evaluation\/returns\/(import\/(return-file|last-year-file|merge-return|moved-runs)|templates\/template-request)$/,
      /^src\/campaign\/(model|words)\//,
      /^src\/excel-check\/probe-result$/,
    ],
    why: "the pane knows a domain's model, words and port, never how they are written",
  },
  { from: /^src\/excel-host\//, may: [], why: "the stand-in for Excel knows nothing of ours" },
  { from: /^src\/(workbench|cli|build|app)\//, may: [/^src\//], why: "composition root" },
];

/** Packages a folder may name; elsewhere only Node's own modules in the composition roots. */
const packages: readonly { readonly name: RegExp; readonly only: RegExp }[] = [
  { name: /^docx/, only: /^src\/decisions\/act\/docx\// },
  { name: /^hucre/, only: /^src\/sheets\/xlsx\// },
  { name: /^(react|@fluentui)/, only: /^src\/(pane\/|app\/taskpane)/ },
  { name: /^@univerjs/, only: /^src\/(excel-host\/engine|workbench\/page)\// },
  { name: /^(node:|fs$|path$)/, only: /^src\/(cli|build|workbench|excel-host)\// },
];

const files = sourceFiles("src");
const moduleName = (file: SourceFile): string => file.path.replace(/\.tsx?$/, "");

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
      .filter((name) => !rule?.from.test(name) && !rule?.may.some((allowed) => allowed.test(name)))
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
    cycle.split(" → ").every((name) => name.startsWith("src/excel-host/host/model/"));
  expect(cycles.filter((cycle) => !mirrored(cycle))).toEqual([]);
});

test("the evaluation and the campaign do not know each other", () => {
  const evaluation = /^src\/(rating|evaluation|pane\/evaluation)\//;
  const campaign = /^src\/(campaign|pane\/campaign)\//;
  const meeting = files.flatMap(({ path, imports }) =>
    imports
      .filter(
        (name) => (evaluation.test(path) && campaign.test(name)) || (campaign.test(path) && evaluation.test(name)),
      )
      .map((name) => `${path} imports ${name}`),
  );
  expect(meeting).toEqual([]);
  // What both need stands below them, and each does use it.
  const uses = (room: RegExp): boolean =>
    files.some(({ path, imports }) => room.test(path) && imports.some((name) => name.startsWith("src/kernel/")));
  expect([uses(evaluation), uses(campaign)]).toEqual([true, true]);
});
