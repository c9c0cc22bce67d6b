/** How grave a finding is (Қате / Ошибка, Ескерту / Предупреждение, Анықтама / Справка). */
export type FindingLevel = "error" | "warning" | "note";

/**
 * The closed list of what can be wrong, each with its usual level.
 * Codes are the keys of the sentences in `src/evaluation/words/findings`; the parameters of each stand beside it.
 * @see docs/rating-json.md, which lists them with what they mean
 */
export const findingLevels = {
  // a figure of a return
  "figure.missing": "warning", // base?; the base field whose absence leaves a percent without data
  "figure.must-be-declared": "error", // base?; as above
  "figure.type": "error", // value
  "figure.not-whole": "error", // value
  "figure.decimals": "error", // value, max
  "figure.bounds": "error", // value, min, max
  "figure.computed": "error", // value
  "figure.outside-bands": "warning", // value
  "figure.date-year": "error", // value, min, max
  "figure.date-future": "error", // value, today
  "figure.evidence-missing": "warning", // value
  "figure.evidence-unclear": "warning", // value; the text that stands for a document
  "figure.source-unknown": "warning", // value
  "figure.other-meaning": "warning", // value, name; the name it was declared under
  "figure.earlier-kept": "warning", // value; what stands there although the return says something unreadable
  "base.missing": "warning",
  "base.type": "error", // value
  "base.not-whole": "error", // value
  "base.decimals": "error", // value, max
  "base.bounds": "error", // value, min, max
  "ratio.zero-denominator": "warning", // base
  "points.too-great": "error",
  "column.no-spread": "warning", // value
  "figure.unlike-others": "note", // value, usual, suspected?; what organisations of like size have; a warning with the value in another unit
  "return.same-figures": "warning", // organisations; ids of all the others
  "last-year.members": "warning", // value, previous; a note where they differ by one per cent at most
  "last-year.other-form": "warning", // value, organisations; ids of those whose number it was
  "last-year.jump": "warning", // value, previous, given?; the figure its reason was given for; a note once the return carries a reason for this one
  "return.missing": "error",
  // the signature of a return
  "return.unsigned": "error",
  "return.date-missing": "error",
  "return.date-unclear": "error", // value
  "return.date-year": "error", // value, min, max
  "return.date-future": "error", // value, today
  "return.late": "warning", // value, due, days
  "return.empty-block": "warning", // block
  // cross-checks of the criteria table; the code is `check.` + id
  check: "warning", // id, …; the values of the figures it names, by code
  // awards
  "awards.tie-needs-decision": "error", // places, count, place
  "awards.tie-in-places": "warning", // place, count
  "awards.encouragement-tie": "warning", // place, count, left
  "awards.encouragement-empty": "warning",
  // the criteria table
  "criteria.duplicate-code": "error", // value
  "criteria.code-not-text": "error", // value
  "criteria.unknown-rule": "error", // value
  "criteria.missing-parameter": "error", // name
  "criteria.bad-parameter": "error", // name, value
  "criteria.unread-parameter": "error", // name, value
  "criteria.words-differ": "error", // said, counts
  "criteria.bands-unsorted": "error",
  "criteria.bands-overlap": "error", // bound
  "criteria.bands-gap": "warning", // from, to
  "criteria.empty-block": "error", // block
  "criteria.unknown-block": "error", // block
  "criteria.unknown-base-field": "error", // base
  "criteria.unknown-code": "error", // id, value
  "criteria.bad-expression": "error", // id, value
  "criteria.check-level": "error", // id, value
  "criteria.sheet-name": "error", // block, value
  "criteria.block-names": "warning", // block, name, value
  // the list of organisations on its sheet
  "roster.no-code": "error", // value
  "roster.repeated-code": "error", // value
  "roster.not-laid-out": "error",
  // the sheets of a year
  "year.sheet-lost": "error", // name, area
  // strict JSON input
  "input.not-json": "error",
  "input.missing": "error", // name
  "input.type": "error", // name, expected
  "input.unknown-organisation": "error", // value
  "input.duplicate-key": "error", // name
  "input.duplicate-organisation": "error", // value
  "input.unknown-code": "error", // value
  "input.edition": "error", // value
  // a setting of a year that is none; its usual value counts
  "settings.edition": "error", // value
  "settings.editions": "error", // value
  "settings.decimals": "error", // value
  "settings.prize-places": "error", // value
  "settings.prizes-by": "error", // value
  "settings.main-blocks": "error", // value, block
  "settings.encouraged": "error", // value
  "settings.due-date": "error", // value
  "settings.due-date-early": "warning", // value
  // a cell of a file or of the live workbook
  "cell.formula": "error",
  "cell.unclear-number": "error", // value
  "cell.unclear-yes-no": "error", // value
  "cell.date-for-number": "error", // value
  "cell.shows-other": "error", // value; the number that stands in the cell
  "cell.not-a-date": "error", // value
  "cell.read-as-number": "note", // value, number
  "cell.error-value": "error", // value
  "cell.joined": "error",
  "cell.struck": "error", // value
  "cell.of-apparatus": "error", // value, issued?, known?; a warning where issued with none, of a text, or with another value in the workbook
  "cell.caption-changed": "warning", // value, expected; an error where it tells what the figure is of
  "cell.outside-form": "warning", // cells
  "cell.hidden": "warning", // rows? or columns?; without either the sheet
  "cell.text-cut": "note", // value, max
  // a file
  "file.empty": "error",
  "file.unreadable": "error",
  "file.open-elsewhere": "warning", // other; the lock file
  "file.passed-over": "warning",
  "file.folder-passed-over": "warning",
  "file.open-document": "error",
  "file.not-a-workbook": "error", // archive?; true where it is called an archive
  "file.damaged": "error", // archive?
  "file.too-large": "error", // size, limit, of?; MB, or how many cells, names or parts
  "file.encrypted": "error",
  "file.old-format": "error",
  "file.strict-format": "error",
  "file.macros": "error",
  "file.not-calculated": "error",
  "file.external-link": "error",
  "file.wrong-kind": "error",
  "file.missing-sheet": "error", // name
  "file.changed-layout": "error",
  "file.read-by-codes": "warning", // rows; codes, their rows in the form and in the file
  "file.identity-changed": "error",
  "file.last-year-changed": "warning", // codes?; absent where an older form does not tell which
  "file.last-year-left-out": "warning", // codes
  "file.last-year-differs": "warning", // other
  "file.wrong-year": "error", // value, expected
  "file.unknown-organisation": "error", // value, like?; ids of those whose place the name speaks of
  "file.other-organisation": "error", // value, like; the name on the cover, the id the form was issued to
  "file.other-year": "error", // value, expected; the year on the cover, the one the form was issued for
  "file.duplicate-return": "error", // other
  "file.other-criteria": "error",
  "file.rated-workbook": "note",
} as const satisfies Record<string, FindingLevel>;

export type FindingCode = Exclude<keyof typeof findingLevels, "check"> | `check.${string}`;
