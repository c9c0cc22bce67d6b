import { writeDocx } from "../../src/decisions/act/docx/write-docx";
import { composeAct } from "../../src/decisions/act/compose-act";
import { extractCsv } from "../../src/decisions/publish/extract-csv";
import { extractHtml } from "../../src/decisions/publish/extract-html";
import { actOfYear } from "../../src/evaluation/approval/papers/act-of-year";
import { extractOfYear } from "../../src/evaluation/approval/papers/extract-of-year";
import { boardOf } from "../../src/evaluation/followup/ways/board";
import { boardTable } from "../../src/evaluation/followup/ways/board-table";
import { evidenceRegister } from "../../src/evaluation/followup/evidence/evidence-register";
import { executionRecords } from "../../src/evaluation/followup/execution/execution-records";
import { executionRegister } from "../../src/evaluation/followup/execution/execution-register";
import { executionTable } from "../../src/evaluation/followup/execution/execution-table";
import { remarksOfReturn } from "../../src/evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../src/evaluation/followup/remarks/remarks-paper";
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { changesBetween } from "../../src/evaluation/journal/change-record";
import { journalCsv } from "../../src/evaluation/journal/journal-csv";
import { journalRows } from "../../src/evaluation/journal/journal-rows";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import {
  boardKind,
  changesKind,
  committeeKind,
  confirmationKind,
  executionKind,
} from "../../src/evaluation/sheets/analysis/sheets-on-demand";
import { frameYear } from "../../src/evaluation/sheets/frame-year";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { committeePage } from "../../src/evaluation/year/committee/committee-page";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import type { Return } from "../../src/rating/returns/return";
import { guardText } from "../../src/sheets/office/write/guard-text";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { randomFrom, type Random } from "../../src/text/random";
import { separatedRows } from "../../src/text/separated-rows";
import { partsOf } from "../xlsx/parts-of";

// Texts that some program would run, in every place of a return that takes text. More of them: `RUNS=50 npx jest text-never`.
const runs = Number(process.env["RUNS"] ?? 1);

/** By which the text is found again wherever it went. */
const mark = "ZQ7";
const texts = [
  ...[
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1",
    "\u00A0=1",
    "\uFF1D1",
    "\uFF0B1",
    "\uFF0D1",
    "\uFF201",
  ],
  ...["=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")', '"=1', "';=1", ";=1", "'=1", "{=1}", "=DDE(1)"],
  // A cell of its own where the machine separates by commas or tabs, whatever the file does.
  ...["акт 5,=1+1,", ",=1,", 'акт", "=1+1",', "акт, +1,", "акт\t=1\t", "акт;=1;", "акт 5,\uFF1D1,"],
  ...["<script>alert(1)</script>", "</w:t><w:instrText>DDE</w:instrText>", '"><img src=x onerror=1>', "&#61;1", "]]>"],
].map((text) => text + mark);

const organisation = "KZO";
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };

function hostileYear(random: Random): YearData {
  const sample = makeSample(2025, "ru");
  const any = (): string => texts[random.whole(0, texts.length - 1)] as string;
  const own = sample.returns[organisation] ?? {};
  const codes = [...Object.keys(own.base ?? {}), ...Object.keys(own.figures ?? {})];
  const said = (): Record<string, string> => Object.fromEntries(codes.map((code) => [code, any()]));
  const hostile: Return = {
    base: own.base ?? {},
    figures: { ...own.figures, "1.2": any(), "2.3": any() },
    ...{ evidence: said(), remarks: said(), source: said(), signature: { head: any(), signedOn: any() } },
  };
  const decision = { id: "aaaaaa", body: any(), protocol: any(), item: any(), text: any(), due: "2025-03-01" };
  const controlled = { ...decision, organisations: [organisation] };
  const names = { ...sample, decisions: [controlled] };
  const answers = [{ id: "aaaaaa", done: "2025-02-20", said: any() }];
  const remarks = [{ number: 1, text: any() }];
  const log = [
    ...wayRecords({ type: "returnTaken", organisation, head: any(), signedOn: any() }, sample, signed, { file: any() }),
    ...executionRecords({ type: "decisionEntered", decision: controlled }, names, signed),
    ...executionRecords({ type: "decisionReported", organisation, answers }, names, signed, { file: any() }),
    ...wayRecords({ type: "returnSentBack", organisation, round: 1, remarks }, sample, signed),
  ];
  return { ...sample, returns: { ...sample.returns, [organisation]: hostile }, log };
}

function sheetsOf(data: YearData): WorkbookPlan {
  const rating = rate(toRatingInput(data));
  const frame = frameYear(data, rating);
  const time = "14:32";
  const rows = journalRows(changesBetween({ ...data, returns: {} }, data, { who: "=А", way: "import", at: 0 }), data);
  const put = [
    boardKind.plan(frame, "Board", { board: boardOf(data, rating.findings, "2026-02-20"), time }),
    confirmationKind.plan(frame, "Confirmation", { register: evidenceRegister(data), time }),
    executionKind.plan(frame, "Execution", { register: executionRegister(data, "2026-02-20"), time }),
    committeeKind.plan(frame, "Committee", { page: committeePage(data, rating), time, print: "" }),
    changesKind.plan(frame, "Changes", { rows, time }),
  ];
  const year = planYear(data, rating);
  return {
    ...year,
    sheets: [...year.sheets, ...put.map(({ sheet }) => sheet)],
    names: [...year.names, ...put.flatMap(({ names }) => names)],
  };
}

/** Everything of a plan that a program calculates, without the texts that its formulas quote. */
function calculated({ cells, validations, conditionals }: SheetPlan): string[] {
  return [
    ...cells.flatMap(({ formula }) => formula?.replace(/"(?:[^"]|"")*"/g, "") ?? []),
    ...validations.map(({ rule }) => JSON.stringify(rule)),
    ...conditionals.map(({ formula }) => formula),
  ];
}

test("no text of a return is a formula of any sheet, in the file or in Excel", async () => {
  for (let run = 0; run < runs; run += 1) {
    const data = hostileYear(randomFrom(`hostile ${run}`));
    const { edition, criteria, organisations } = data;
    const own = organisations.find(({ id }) => id === organisation);
    if (!own) throw new Error("no such organisation");
    const filled = data.returns[organisation] ?? {};
    const form = planReturn({
      ...{ year: 2025, edition, language: "ru", organisation: own, criteria, criteriaTable: `=1${mark}`, version: 1 },
      ...{
        criteriaAct: `=1${mark}`,
        illustrative: false,
        synthetic: true,
        issueId: "a",
        issuedAt: "2026-01-10T08:00:00Z",
      },
      ...{ filled, previous: filled },
      decisions: [{ id: `=1${mark}`, reference: `=1${mark}`, text: `+1${mark}`, due: "2025-03-01" }],
    });
    for (const plan of [sheetsOf(data), form]) {
      let found = 0;
      for (const sheet of plan.sheets) {
        expect([sheet.name, calculated(sheet).filter((text) => text.includes(mark))]).toEqual([sheet.name, []]);
        for (const { value, style, formula } of sheet.cells) {
          if (typeof value !== "string" || !value.includes(mark) || formula !== undefined) continue;
          found += 1;
          const format = style.format ?? "General";
          expect([value, format === "@" || !/^[=+\-@]/.test(guardText(value, format))]).toEqual([value, true]);
        }
      }
      expect(found).toBeGreaterThan(5);
      const parts = partsOf(await writePlan(plan));
      for (const [path, part] of parts) {
        const formulas = unquoted(part).match(/<(f|formula|formula1|formula2|definedName)\b[^>]*>[^<]*/g) ?? [];
        expect([path, formulas.filter((text) => text.includes(mark))]).toEqual([path, []]);
      }
    }
  }
});

test("no text of a return is a field of a Word file, a formula of separated text or a tag of a page", async () => {
  for (let run = 0; run < runs; run += 1) {
    const data = hostileYear(randomFrom(`papers ${run}`));
    const rating = rate(toRatingInput(data));
    const remarks = remarksPaper(
      data,
      [remarksOfReturn(data, rating.findings, organisation, [{ text: `=1${mark}` }])],
      "ru",
    );
    const act = composeAct(actOfYear(data, rating, {}), "kk", "own");
    for (const paper of [remarks, act]) {
      const parts = partsOf(await writeDocx(paper, "Профсоюз"));
      for (const [path, part] of parts) {
        const outside = part.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, "");
        expect([path, outside.includes(mark)]).toEqual([path, false]);
      }
    }
    const register = executionRegister(data, "2026-02-20");
    const board = boardTable(data, boardOf(data, rating.findings, "2026-02-20"), "ru");
    const rows = journalRows(changesBetween({ ...data, returns: {} }, data, { who: "=А", way: "import", at: 0 }), data);
    const separated = [
      separatedRows([...executionTable(data, register, "ru").rows, ...board.rows], "ru"),
      journalCsv(rows, "ru"),
      extractCsv(extractOfYear(data, rating), "ru"),
    ];
    for (const text of separated) {
      for (const separator of [";", ",", "\t", ";,\t"]) {
        const begun = cellsOf(text, separator).filter((cell) =>
          /^[\s\u00A0]*[=+@\uFF1D\uFF0B\uFF0D\uFF20]|^[\s\u00A0]*-\D/.test(cell),
        );
        expect([separator, begun]).toEqual([separator, []]);
      }
    }
    expect(separated.join("")).toContain(mark);
    const page = extractHtml(extractOfYear(data, rating), "ru");
    expect(page.match(/<(script|img)[^>]*>/g) ?? []).toEqual([]);
  }
});

/** A part of a file without the texts that formulas quote. */
function unquoted(part: string): string {
  return part.replace(/(<f\b[^>]*>)([^<]*)/g, (_, tag: string, formula: string) => {
    return tag + formula.replaceAll("&quot;", '"').replace(/"(?:[^"]|"")*"/g, "");
  });
}

/** Cells of separated text as a program takes them: without the quotes that begin a cell and end it. */
function cellsOf(text: string, separators: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ["", false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"' && (isQuoted || cell === "")) {
      if (isQuoted && text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else isQuoted = !isQuoted;
    } else if (!isQuoted && (separators.includes(letter) || letter === "\n")) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}
