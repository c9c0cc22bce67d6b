import { papersEn } from "./papers/en";
import type { CliWords } from "./ru";

export const cliEn: CliWords = {
  papers: papersEn,
  help: `Bagalau: yearly evaluation of member organisations

Commands
  rate <folder or files>   read returns, rate them, show places and awards
  rate --json              rate JSON given on standard input
  template                 write return templates for all organisations
  sample                   write the synthetic data
  campaign --json          follow a campaign of reports and elections given as JSON on standard input
  campaign sample          write the workbook of a synthetic campaign
  campaign <folder or files>  take filled forms into the workbook of a campaign, show what follows
  campaign forms <file>    write a form for each oblast organisation

Options of rate
  --year <year>     reporting year; otherwise that of most returns
  --lang <code>     kk, ru or en; language of messages and workbook, otherwise kk
  --out <file>      write the rated workbook (.xlsx); only an earlier rated workbook is replaced
  --previous <path>  last year's returns (a folder) or its rated workbook (a file), compared where a form's own figures of that year were changed
  --due <date>      when returns were due, dd.mm.yyyy or yyyy-mm-dd; late ones are marked
  --book <file>     workbook of a year: its criteria, roster, settings and what the apparatus filled in go
  --table <file>    table of criteria: .json, .xlsx, .docx, .csv or .tsv; without it and --book the illustrative one
  --by-codes        read sheets whose rows were inserted or sorted by their codes; the findings name what stands where
  --force           write the rated workbook although no return was accepted
  --json            print the result as JSON
  --strict          exit status 1 if there are errors

Options of template
  --year <year>     reporting year
  --lang <code>     language of the templates
  --out <folder>    where to write
  --previous <path>  last year's returns (a folder) or its rated workbook (a file), their figures are shown beside; otherwise a folder and a workbook beside --out that bear last year's number, such as 2024 and 2024.xlsx
  --due <date>      due date, dd.mm.yyyy or yyyy-mm-dd
  --book <file>     workbook of a year: its criteria, roster, settings and what the apparatus filled in go
  --table <file>    table of criteria: .json, .xlsx, .docx, .csv or .tsv; without it and --book the illustrative one
  --overwrite       replace files that are there; without it they are kept

Options of sample
  --year <year>     2024 or 2025; otherwise both years and the set with errors; with --book or --table any year
  --out <folder>    where to write
  --book <file>     workbook of a year: its criteria, roster and settings go
  --table <file>    table of criteria: .json, .xlsx, .docx, .csv or .tsv; without it and --book the illustrative one
  --overwrite       replace files that are there; without it they are kept

Options of campaign
  --json            print the result as JSON
  --lang <code>     language of the workbook
  --out <folder>    where to write
  --overwrite       replace a file that is there
  --strict          exit status 1 where there are errors, cells that could not be read among them

Exit status: 0 done, 1 errors found and --strict given, no return accepted (rate) or a file refused (campaign), 2 wrong usage.
`,
  errors: {
    unknownCommand: (value) => `Unknown command: ${value}`,
    badOption: (detail) => `Wrong option: ${detail}`,
    extraWord: (value) => `Nothing more can be given here: ${value}`,
    badLanguage: (value) => `Unknown language: ${value}. Allowed: kk, ru, en`,
    badYear: (value) => `Wrong year: ${value}`,
    noYear: "Give the reporting year: --year 2025",
    badDate: (option, value) => `Wrong date: ${option} ${value}. Needed: dd.mm.yyyy or yyyy-mm-dd`,
    noInput: "Give a folder or files of returns",
    noCampaign: "Give the workbook of a campaign with its forms, or --json, or sample",
    noCampaignFile: "None of the files is the workbook of a campaign; give it beside its forms",
    noOut: "Give a folder: --out <folder>",
    notFound: (path) => `Not found: ${path}`,
    notAFile: (path) => `Neither a file nor a folder: ${path}`,
    noReturns: "No returns found: there are no .xlsx files in the folder",
    yearTie: (years) => `There are as many returns of one year as of another. Give the year with --year: ${years}`,
    cannotWrite: (path, trouble) => `Cannot write: ${path}. ${trouble}`,
    cannotRead: (path, trouble) => `Cannot read: ${path}. ${trouble}`,
    trouble: {
      "no-space": "There is no space left on the disk.",
      "no-right": "Access is not permitted.",
      "in-use": "Another program uses the file; close it.",
      "name-too-long": "The name is too long.",
      "no-folder": "There is no such folder.",
      there: "A file or folder is there already.",
      disk: "The disk returned an error.",
    },
    unexpected: (detail) => `The work was broken off by an error of the program: ${detail}`,
    nothingRated: (path) => `No return was accepted, no rated workbook was written. To write it, give --force: ${path}`,
    filesThere: (count, files) =>
      `These files are there already, nothing was written. To replace them, give --overwrite. Number of files: ${count}\n${files}`,
    outTaken: (path) => `This file is not replaced: it is not an untouched rated workbook. Give another name: ${path}`,
    outEnding: (path, ending) => `The name of the file must end in ${ending}: ${path}`,
    outFolder: (path) => `A folder is written here, and the name of a file was given: ${path}`,
    sampleYear: "There are synthetic data for 2024 and 2025",
    badBook: (path) => `Not the workbook of a year with a table of criteria: ${path}`,
    noTable: (path) => `No table of criteria found: ${path}`,
    tableOpen: (path, lines) =>
      `The table of criteria leaves questions open. Answer them in Excel ("Bring in a table…") and give the workbook: --book. Indicators: ${lines}. File: ${path}`,
    hint: "Help: --help",
  },
  reading: (done, all, file) => `Reading returns: ${done} of ${all}, ${file}`,
  writing: (done, all, file) => `Writing files: ${done} of ${all}, ${file}`,
  rankingTitle: (year) => `Ranking for ${year}`,
  markSynthetic: "Synthetic data.",
  markIllustrative: "Illustrative criteria.",
  place: "Place",
  organisation: "Organisation",
  total: "Total",
  block: (number) => `Block ${number}`,
  noReturn: "no return",
  prizes: "Prizes",
  encouragement: "Encouragement (proposed)",
  nobody: "none",
  without: (place, total) => `Without these figures: place ${place}, total ${total}`,
  withoutNothing: "Without these figures nothing is left in the return.",
  cannotTell: "The result without errors is not known until the return is corrected.",
  restsOn: "▲ Place and total rest on figures with errors not corrected. The summary is not ready.",
  findings: "Findings",
  findingLevels: { error: "Error", warning: "Warning", note: "Note" },
  formChanges: "Values taken from forms",
  filesRefused: "Files refused",
  formsUntouched: "Forms not filled in or not changed",
  warningsElsewhere: "Warnings are about the course of the campaign, not about the forms. Their list: campaign <file>.",
  counts: (errors, warnings, notes) => `Errors: ${errors}. Warnings: ${warnings}. Notes: ${notes}.`,
  allFiles: "All returns",
  previousFound: (path) => `Last year's data found beside: ${path}`,
  previousWorkbook: (year, file, count) =>
    `Figures of ${year} taken from the workbook ${file}. Organisations: ${count}`,
  previousReturns: (year, count) => `Figures of ${year} taken from returns. Organisations: ${count}`,
  previousNone: (year) => `No figures of ${year} were found`,
  readableByCodes:
    "Rows of these forms were inserted or sorted, the forms were not accepted. Each code stands once beside its own name: with --by-codes they are read by their codes. Codes: rows of the form → rows of the file",
  skipped: (file) => `Rated workbook, not read as a return: ${file}`,
  written: (path) => `Written: ${path}`,
  filesWritten: (count, folder) => `Files written: ${count}. Folder: ${folder}`,
};
