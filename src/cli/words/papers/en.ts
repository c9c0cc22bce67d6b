import type { PapersWords } from "./ru";

export const papersEn: PapersWords = {
  help: `
Commands for an evaluated year
  act <workbook>           write the draft resolution and award letters in Kazakh and Russian (.docx, .txt)
  extract <workbook>       write the results for publication (.xlsx, .csv, .html) and how the points came
  archive <files>          join approved years of workbooks and archives (.json) with the published ones
  verify <workbook>        check whether a workbook is as it was approved
  board <workbook or returns>    show where the return of each organisation stands: received, sent back, accepted
  decisions <workbook or returns>  execution of decisions of the governing bodies: overdue ones first, values for the figures
  remarks <workbook or returns>  write what each organisation is to correct in its return, in Kazakh and Russian (.docx, .xlsx, .txt)

Options of act
  --out <folder>    where to write
  --protocol, --item, --date   number of the protocol, of the item, and date dd.mm.yyyy or yyyy-mm-dd, while not approved
  --head <kind>     own or both: letterhead in the language of the paper or in both
Options of extract and archive
  --out             folder of the extract; file of the archive (.json)
Options of act and extract
  --draft           write drafts although something is undecided, lost or in error; the drafts say so
Options of board, decisions and remarks
  --out <folder>    where to write the corrections (remarks)
  --json            print where the returns stand as JSON (board, decisions)
  --due, --book, --table, --by-codes   as with rate, where a folder or files of returns are given
Options of all seven
  --year <year>     where a workbook holds several years
  --overwrite       replace files that are there

Exit status of act and extract: 0 written, 1 the results are not settled.
Exit status of verify: 0 as approved, 1 otherwise.
`,
  noRemarks: "There are no open findings, no files were written.",
  boardOfFiles:
    "Files of returns were read: forms given out, days of coming, checks, sendings back and acceptances are in the workbook of a year alone.",
  mayBeTheirs: (files) => `refused files without an organisation: ${files}, these may be theirs`,
  maybeItsFile: (file, reason) => `perhaps its file ${file} was refused: ${reason}`,
  practice: "Synthetic data: the papers are marked as a demonstration.",
  draft: "The results are not approved: the papers are marked as drafts.",
  unsettled: "The results are not settled. No paper is written. Drafts that list these findings: --draft",
  unsettledDraft: "The results are not settled. The papers are drafts and list these findings.",
  archived: (years, path) => `Years in the archive: ${years}. Written: ${path}`,
  notApproved: "The results of this workbook are not approved.",
  asApproved: (version) => `The workbook is as it was approved. Version ${version}.`,
  differs: (version) => `The workbook differs from what was approved. Version ${version}.`,
  wordings:
    "Texts of the sheets other than those that this program writes: another version of it wrote them, or a person changed them.",
  signature: (attached) => `Electronic signature: ${attached}`,
  notCovered:
    "Not compared: the sheet of check results, records of the log other than the approval and the decisions, documents and remarks beside figures.",
  fingerprint: (fingerprint) => `SHA-256 of the approval: ${fingerprint}`,
  sealBroken: "The approved values kept in the workbook are missing or were changed.",
  cell: (sheet, cell, approved, found) => `${sheet}, ${cell}: approved ${approved}, found ${found}`,
  fact: (path, approved, found) => `${path}: approved ${approved}, found ${found}`,
  blank: "(blank)",
  errors: {
    noWorkbook: "Give the workbook of one year",
    noYearOrReturns: "Give the workbook of a year, a folder or files of returns",
    noArchiveOut: "Give the file of the archive: --out <file.json>",
    badHead: (value) => `Unknown letterhead: ${value}. Allowed: own, both`,
    notAWorkbook: (path) => `Not a readable .xlsx workbook: ${path}`,
    dateSystem: (path) => `The workbook counts days from 1904, so it was not read: ${path}`,
    noYear: (path) => `No evaluated year in the workbook: ${path}`,
    severalYears: (path, years) => `The workbook holds several years. Give one with --year: ${years}. File: ${path}`,
    otherYear: (path, years) => `This year is not in the workbook. It holds: ${years}. File: ${path}`,
    alreadyApproved: "The results are approved: number and date of the protocol stand in the workbook",
    notApproved: (path) => `The results are not approved and do not enter the archive: ${path}`,
    neverArchived: (path) => `Synthetic data never enter the archive: ${path}`,
    archiveFault: {
      "not-json": (path) => `Not JSON: ${path}`,
      "another-format": (path) => `Not an archive of results: ${path}`,
      year: (path, at) => `Year number ${at} of the archive has another form, nothing was taken: ${path}`,
    },
  },
};
