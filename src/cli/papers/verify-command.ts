import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { wordsOfActs } from "../../evaluation/words/acts/words-of-acts";
import { saidFact } from "../../evaluation/words/facts/said-fact";
import { shortName } from "../../rating/organisations/organisation-names";
import { paperSheetName } from "../../evaluation/approval/papers/paper-age";
import { verifyYear, type Verification } from "../../evaluation/approval/verify-year";
import type { DifferingCell } from "../../evaluation/approval/sealed/differing-cell";
import type { YearData } from "../../evaluation/year/year-data";
import { formatFigure } from "../../text/format-number";
import type { Language } from "../../text/language";
import type { CellValue } from "../../sheets/plan/sheet-plan";
import type { Terminal } from "../terminal";
import { visibleText } from "../visible-text";
import { readYearFile } from "./year-file";
import type { CliWords } from "../words/ru";

interface VerifyOptions {
  readonly path: string;
  readonly year?: number;
  readonly language: Language;
}

/**
 * `verify`: whether a workbook is as it was approved; every cell that differs is named.
 * @returns Exit status: 0 as approved, 1 otherwise.
 * @throws UsageError where the workbook cannot be read.
 */
export async function runVerify(options: VerifyOptions, words: CliWords, terminal: Terminal): Promise<number> {
  const { path, year, language } = options;
  const file = await readYearFile(path, year);
  const verification = await verifyYear(file);
  terminal.out(`${linesOf(verification, file.data, words, language).join("\n")}\n`);
  return verification.kind === "as-approved" ? 0 : 1;
}

function linesOf(
  verification: Verification,
  { organisations, language: ofSheets }: YearData,
  { papers }: CliWords,
  language: Language,
): string[] {
  if (verification.kind === "not-approved") return [papers.notApproved];
  const { version, facts } = verification;
  const text = (value: CellValue | undefined): string =>
    value === null || value === undefined || value === ""
      ? papers.blank
      : typeof value === "number"
        ? formatFigure(value, language)
        : typeof value === "boolean"
          ? wordsOfActs(language)[value ? "yes" : "no"]
          : visibleText(String(value));
  const nameOf = (id: string): string => {
    const found = organisations.find((one) => one.id === id);
    return found ? shortName(found, language) : id;
  };
  const value = (fact: CellValue | undefined): string =>
    typeof fact === "string" && fact !== "" ? visibleText(nameOf(fact)) : text(fact);
  const changes = facts.map(({ path, before, now, at }) => {
    const where = at === undefined ? "" : `${approvalWordsOf(language).at(visibleText(at.sheet), at.cell)}. `;
    const fact = visibleText(saidFact(path, language, nameOf));
    const isBare = before === undefined && now === undefined;
    return { fact, values: isBare ? null : ([value(before), value(now)] as const), where };
  });
  const said = alike(changes, ({ fact, values, where }) => (values === null ? [where, fact] : [where, ...values])).map(
    (group) => {
      const [{ values, where } = { values: null, where: "" }] = group;
      const all = group.map(({ fact }) => fact).join("; ");
      return `${where}${values === null ? all : papers.fact(all, ...values)}`;
    },
  );
  const ofCells = (differing: readonly DifferingCell[]): string[] =>
    alike(differing, ({ sheet, approved, found }) => [sheet, text(approved), text(found)]).flatMap((group) => {
      const cells = group.map(({ cell }) => cell).join(", ");
      return group
        .slice(0, 1)
        .map(({ sheet, approved, found }) => papers.cell(visibleText(sheet), cells, text(approved), text(found)));
    });
  if (verification.kind === "record-lost") return [approvalWordsOf(language).recordLost(String(version)), ...said];
  const { fingerprint, cells, wordings, isSealBroken, oldPapers, signatures } = verification;
  return [
    verification.kind === "as-approved" ? papers.asApproved(String(version)) : papers.differs(String(version)),
    papers.fingerprint(fingerprint),
    ...(isSealBroken ? [papers.sealBroken] : []),
    ...ofCells(cells),
    ...said,
    ...(wordings.length > 0 ? [papers.wordings] : []),
    ...ofCells(wordings),
    ...oldPapers.map((paper) => approvalWordsOf(language).oldSheet(paperSheetName(paper, ofSheets))),
    ...signatures.flatMap(({ file, signedFile, hash, isKept }) => [
      papers.signature(approvalWordsOf(language).attached(visibleText(file), visibleText(signedFile), hash)),
      ...(isKept ? [] : [approvalWordsOf(language).signatureLost(visibleText(file))]),
    ]),
    papers.notCovered,
  ];
}

/** What changed alike stands in one line: of a hundred figures that are "no" instead of "yes" it says more than a hundred lines. */
function alike<Changed>(all: readonly Changed[], restOf: (one: Changed) => readonly string[]): readonly Changed[][] {
  const groups = new Map<string, Changed[]>();
  for (const one of all) {
    const rest = JSON.stringify(restOf(one));
    const group = groups.get(rest);
    if (group) group.push(one);
    else groups.set(rest, [one]);
  }
  return [...groups.values()];
}
