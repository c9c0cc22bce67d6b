import { sourceFiles } from "./source-files";

const files = sourceFiles("src");
const isData = (path: string): boolean =>
  /^src\/(\w+\/)?words\/|^src\/rating\/(criteria\/appendix-1|organisations\/roster)\.ts$/.test(path);

/** Files over 220 lines, and why they are not split. */
const longOnes: Readonly<Record<string, string>> = {
  "src/excel-host/engine/engine.ts": "one interface: a line or two for each thing that the host asks",
  "src/excel-host/engine/univer/calculation.ts": "one queue: what waits, what runs and who is told share its state",
  "src/excel-host/engine/univer/entry/cell-editor.ts": "one field: what is typed, where, and by which key it ends",
  "src/sheets/plan/styles.ts": "a table of styles",
};

test("files stay short enough to read in one go", () => {
  const long = files
    .filter((file) => !isData(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split("\n").length }))
    .filter(({ path, lines }) => lines > (path in longOnes ? 400 : 220));
  expect(long).toEqual([]);
});

/** Functions over 100 lines, mostly of pages that show all at once, with the tens of lines they have: none may grow beyond. */
const longFunctions: Readonly<Record<string, number>> = {
  "src/campaign/forms/merge-form.ts": 110,
  "src/evaluation/live/year-workbook.ts": 120,
  "src/evaluation/returns/form/read-return.ts": 140,
  "src/pane/campaign/CampaignForms.tsx": 140,
  "src/pane/campaign/CampaignPage.tsx": 110,
  "src/pane/campaign/CampaignStart.tsx": 110,
  "src/pane/decisions/committee/ChoicesBox.tsx": 110,
  "src/pane/decisions/papers/PapersBox.tsx": 140,
  "src/pane/evaluation/awards/SummaryStep.tsx": 140,
  "src/pane/evaluation/bring-in/BringInPage.tsx": 170,
  "src/pane/evaluation/check/CheckStep.tsx": 170,
  "src/pane/evaluation/criteria/indicator/IndicatorForm.tsx": 150,
  "src/pane/evaluation/criteria/indicator/IndicatorPage.tsx": 110,
  "src/pane/evaluation/figures/OrganisationPage.tsx": 120,
  "src/pane/evaluation/followup/BoardPage.tsx": 150,
  "src/pane/evaluation/followup/RemarksPage.tsx": 180,
  "src/pane/evaluation/rating/RatingStep.tsx": 140,
  "src/pane/evaluation/rating/WhyPage.tsx": 120,
  "src/pane/evaluation/returns/ReturnsPage.tsx": 190,
  "src/pane/evaluation/returns/TemplatesPage.tsx": 150,
  "src/pane/evaluation/roster/RosterPage.tsx": 150,
  "src/pane/excel-check/ExcelCheckPage.tsx": 130,
  "src/pane/shell/MorePage.tsx": 120,
  "src/pane/state/hooks/use-commands.ts": 130,
  "src/pane/state/reduce-pane.ts": 150,
  "src/sheets/xlsx/read/read-sheet.ts": 120,
  "src/sheets/xlsx/read/scan-xml.ts": 110,
  "src/sheets/xlsx/zip/inflate.ts": 150,
};

test("functions stay short enough to see at once, and those that do not grow no longer", () => {
  const longest = new Map<string, number>();
  for (const { path, text } of files) {
    for (const [whole] of text.matchAll(/^(?:export )?(?:async )?function\*? \w+[\s\S]*?^\}$/gm)) {
      longest.set(path, Math.max(longest.get(path) ?? 0, whole.split("\n").length));
    }
  }
  const long = [...longest].filter(([path, lines]) => lines > (longFunctions[path] ?? 100));
  expect(long).toEqual([]);
  // What is needed no more goes.
  expect(Object.keys(longFunctions).filter((path) => (longest.get(path) ?? 0) <= 100)).toEqual([]);
});

test("no file is a drawer for odds and ends", () => {
  const drawers = files.filter((file) =>
    /(^|[/-])(utils?|helpers?|common|managers?|index)(\.tsx?$|\/)/.test(file.path),
  );
  expect(drawers.map((file) => file.path)).toEqual([]);
});

test("no enum, no default export, no console, no empty catch", () => {
  const rules: readonly RegExp[] = [
    /^\s*(export\s+)?(const\s+)?enum\s/m,
    /^export default/m,
    /\bconsole\.(log|debug|info)\(/,
    /catch\s*(\([^)]*\))?\s*\{\s*\}/,
  ];
  const wrong = files.flatMap((file) =>
    rules.filter((rule) => rule.test(file.text)).map((rule) => `${file.path}: ${rule}`),
  );
  expect(wrong).toEqual([]);
});

test("sentences for people stand in the dictionaries only", () => {
  // `guard-text` lists words that Excel itself reads as yes and no, `reserved-names` those it keeps for a sheet of its own,
  // `excel-words` its functions and values, `criteria-import` the wordings it reads, `warm-reader` some of them as tables have
  // them, `ExampleLine` the units that are points.
  const home =
    /^src\/(([\w-]+\/)?words\/|text\/|evaluation\/criteria-import\/|rating\/(criteria|organisations|editions)\/|campaign\/model\/data\/|sheets\/office\/write\/guard-text\.ts$|(sheets\/plan|excel-host\/host\/edits)\/reserved-names\.ts$|excel-host\/host\/typed\/excel-words\.ts$|pane\/evaluation\/bring-in\/(settled\/ExampleLine\.tsx|table\/warm-reader\.ts)$)/;
  const withoutComments = (text: string): string =>
    text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  const strangers = files
    .filter((file) => !home.test(file.path))
    .filter((file) => /[А-Яа-яӘІҢҒҮҰҚӨҺәіңғүұқөһ]{3,}/.test(withoutComments(file.text)));
  expect(strangers.map((file) => file.path)).toEqual([]);
});

test("what Excel can do is asked in one place, and a rule of the linter is silenced only with its reason", () => {
  const asking = files.filter(
    ({ path, text }) => text.includes("isSetSupported(") && !path.startsWith("src/excel-host/"),
  );
  expect(asking.map(({ path }) => path)).toEqual(["src/sheets/office/capabilities.ts"]);
  const silent = [...files, ...sourceFiles("tests")].flatMap(({ path, text }) =>
    (text.match(/\/[/*] eslint-disable.*/g) ?? [])
      .filter((line) => !/ -- \S/.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(silent).toEqual([]);
});

test("no test gives up within five minutes: a machine under load is slow, not wrong", () => {
  const limits = sourceFiles("tests").flatMap(({ path, text }) =>
    [...text.matchAll(/^\}, ([\d_]+)\);|jest\.setTimeout\(([\d_]+)\)/gm)].map(([, behind, called]) => ({
      path,
      limit: Number((behind ?? called ?? "").replaceAll("_", "")),
    })),
  );
  expect(limits.filter(({ limit }) => limit < 300_000)).toEqual([]);
});
