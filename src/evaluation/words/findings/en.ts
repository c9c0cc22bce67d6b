import { romanPlace } from "../../../text/roman-place";
import { checksEn } from "./checks-en";
import { criteriaSentencesEn } from "./criteria-sentences-en";
import { fileSentencesEn } from "./file-sentences-en";
import type { FindingWords } from "./finding-words";
import { lastYearSentencesEn } from "./last-year-sentences-en";

const committee = "The Executive Committee decides (clause 5.2); the order of rows in the table decides nothing.";
const contract = "Input is read strictly: with an error nothing is rated.";

export const findingsEn: FindingWords = {
  language: "en",
  levels: { error: "Error", warning: "Warning", note: "Note" },
  noData: "no data",
  yes: "yes",
  no: "no",
  expected: {
    integer: "a whole number",
    decimal: "a number",
    money: "an amount of money",
    percent: "not filled in, it is computed",
    date: "a date such as 20.02.2026",
    "yes-no": "yes or no",
    unknown: "by the unit of the indicator",
  },
  range: { between: "{min} to {max}", from: "at least {min}", to: "at most {max}", none: "not set" },
  rank: (place) => `place ${romanPlace(place)}`,
  place: { file: "file “{name}”", sheet: "sheet “{name}”", cell: "cell {name}" },
  and: "and",
  or: "or",
  implies: "if {left}, then {right}",
  sentences: {
    ...fileSentencesEn,
    ...criteriaSentencesEn,
    "figure.missing": {
      title: "The indicator is not filled in",
      why: "An empty cell means “no data”, not 0: it earns no points and has no place by the indicator.",
      remedy: "Enter the value; if no work was done, enter 0.",
    },
    "figure.missing/base": {
      title: "The percentage is not computed: base field {base} has no value",
      why: "Percentages are computed from base fields alone; without them there are no points.",
      remedy: "Fill in base field {base}.",
    },
    "figure.missing/date": {
      title: "The indicator is not filled in",
      why: "An empty cell means “no data”: it earns no points and has no place by the indicator.",
      remedy: "Enter the date as dd.mm.yyyy.",
    },
    "figure.must-be-declared": {
      title: "A figure that must be declared is empty",
      why: "This indicator takes points away or depends on a date, so an empty cell would be an advantage.",
      remedy: "Enter the number, the date, or yes or no; if there were no cases, enter 0.",
    },
    "figure.must-be-declared/base": {
      title: "The percentage is not computed: base field {base}, which must be declared, has no value",
      why: "This percentage can take points away, so an empty cell would be an advantage.",
      remedy: "Fill in base field {base}.",
    },
    "figure.must-be-declared/date": {
      title: "A date that must be declared is empty",
      why: "The points of this indicator depend on the date, so an empty cell would be an advantage.",
      remedy: "Enter the date as dd.mm.yyyy.",
    },
    "figure.type": {
      title: "A value of the wrong kind: {value}",
      why: "Such a value cannot become points; until it is corrected it counts as no data.",
      remedy: "Enter a value of the right kind: {expected}.",
    },
    "figure.type/dash": {
      title: "A dash stands in the place of a value: {value}",
      why: "A dash is neither a number nor “no data”; until it is corrected there counts as no value.",
      remedy: "Enter 0 where there was nothing; where there is no data, leave the cell empty.",
    },
    "figure.earlier-kept": {
      title: "The return's value could not be read; the workbook keeps the earlier one: {value}",
      why: "The cell of the return that came last holds something that cannot be taken, so points are given by the earlier value.",
      remedy: "Enter the right value or send the return back; if the earlier one is right, accept the warning.",
    },
    "figure.not-whole": {
      title: "A whole number is needed: {value}",
      why: "This indicator is counted in whole units and can have no fraction.",
      remedy: "Check the number and enter a whole one.",
    },
    "figure.decimals": {
      title: "Too many decimals: {value}",
      why: "Decimals allowed: {max}.",
      remedy: "Check the unit and round the number.",
    },
    "figure.bounds": {
      title: "The value is out of bounds: {value}",
      why: "Allowed: {range}. It is usually a slip of the keyboard or another unit.",
      remedy: "Compare the number and its unit with the document.",
    },
    "figure.computed": {
      title: "A percentage was typed in: {value}",
      why: "Percentages are computed from base fields; the typed value is not used.",
      remedy: "Delete the value and check the base fields.",
    },
    "figure.outside-bands": {
      title: "The value falls in no band: {value}",
      why: "The bands of points do not cover this value, so it earns no points.",
      remedy: "Check the value; if it is right, add a band to the criteria table.",
      remedyForOrganisation: "Check the value; if it is right, tell so.",
    },
    "figure.date-year": {
      title: "The date is outside the allowed period: {value}",
      why: "Allowed period: {range}.",
      remedy: "Check the year of the date.",
    },
    "figure.date-future": {
      title: "The date lies in the future: {value}",
      why: "Today is {today}. Only something that has happened can be dated.",
      remedy: "Enter the actual date.",
    },
    "figure.evidence-missing": {
      title: "No evidence is named",
      why: "Results are confirmed by documents (clause 2.1).",
      remedy: "Give the number and date of the document.",
    },
    "figure.evidence-unclear": {
      title: "No document is named: “{value}”",
      why: "Results are confirmed by documents (clause 2.1); this text names none.",
      remedy: "Give the name, number and date of the document.",
    },
    "figure.source-unknown": {
      title: "The source is none of clause 3.3: “{value}”",
      why: "Clause 3.3 lists the sources: 3.3-1, 3.3-2, 3.3-3, 3.3-4; a Cyrillic letter in place of the digit 3 makes another text.",
      remedy: "Choose the source from the list.",
    },
    "figure.other-meaning": {
      title: "The figure was declared under another name: {name}",
      why: "The meaning or unit of this code changed; the figure {value} was kept as it is.",
      remedy: "Enter the figure by the new table, or confirm the former one with a reason.",
      remedyForOrganisation: "Enter the figure by the table in force.",
    },
    "base.missing": {
      title: "The base field is not filled in",
      why: "Percentages are computed and figures compared by means of the base fields.",
      remedy: "Enter the value; if there is nothing to count, enter 0.",
    },
    "base.type": {
      title: "A base field of the wrong kind: {value}",
      why: "No percentage can be computed from such a value; until it is corrected it counts as no data.",
      remedy: "Enter a value of the right kind: {expected}.",
    },
    "base.not-whole": {
      title: "The base field must be a whole number: {value}",
      why: "People and organisations are counted in whole units.",
      remedy: "Check the number and enter a whole one.",
    },
    "base.decimals": {
      title: "The base field has too many decimals: {value}",
      why: "Decimals allowed: {max}.",
      remedy: "Check the unit and round the number.",
    },
    "base.bounds": {
      title: "The base field is out of bounds: {value}",
      why: "Allowed: {range}. It is usually a slip of the keyboard or another unit.",
      remedy: "Compare the number and its unit with the document.",
    },
    "ratio.zero-denominator": {
      title: "The percentage is not computed: base field {base} is 0",
      why: "A share of zero is not defined, so it earns no points.",
      remedy: "Check base field {base}.",
    },
    "points.too-great": {
      title: "The points exceed what a number can hold",
      why: "No such points are given: the figure or a parameter of the rule is wrong.",
      remedy: "Correct the figure, or the rule in the table of criteria.",
      remedyForOrganisation: "Check and correct the figure.",
    },
    "column.no-spread": {
      title: "All organisations have the same value",
      why: "The indicator compares organisations with each other; without differences the points are not defined.",
      remedy: "Check the values; if they are right, nothing needs to be done.",
    },
    "figure.unlike-others": {
      title: "The value is unusual for an organisation of this size: {value}",
      why: "Organisations of like size would, by member, have about {usual}. Points and places do not depend on it.",
      remedy: "Compare unit and digits with the document; if the value is right, nothing needs to be done.",
    },
    "figure.unlike-others/unit": {
      title: "The value is a thousand times more or less than usual: {value}; {suspected} may be meant",
      why: "Organisations of like size would, by member, have about {usual}. This happens where tenge are entered for thousands of tenge, or the other way round.",
      remedy: "Compare the unit with the document and correct the value; if it is right, give the reason.",
    },
    "return.same-figures": {
      title: "The figures are those of other organisations: {organisations}",
      why: "Equal figures usually mean that one return was sent twice or filled in after another's.",
      remedy:
        "Compare the returns with the documents; if the figures are right, accept the warning with an explanation.",
      remedyForOrganisation: "Compare the figures with the documents; if they are right, tell so with an explanation.",
    },
    ...lastYearSentencesEn,
    "return.missing": {
      title: "No return",
      why: "An organisation without a return has no place; its head answers for complete and timely data (clause 4.5).",
      remedy: "Ask for the return and import it.",
    },
    "return.unsigned": {
      title: "The return is not signed by its head",
      why: "The head answers for true, complete and timely data (clause 4.5); without the signature the result rests on a return nobody vouches for.",
      remedy: "Send the return back to be signed, or enter the head's name from the paper.",
      remedyForOrganisation: "Send the return signed by the head, whose name stands on the cover.",
    },
    "return.date-missing": {
      title: "The return has no date of signing",
      why: "Without a date nobody can say whether the return was in time (clause 4.5).",
      remedy: "Enter the date of signing.",
    },
    "return.date-unclear": {
      title: "The date of signing cannot be read: {value}",
      why: "It is no day of the calendar.",
      remedy: "Enter the date as dd.mm.yyyy.",
    },
    "return.date-year": {
      title: "The date of signing is outside the allowed period: {value}",
      why: "A return is signed in the year after its own; allowed period: {range}.",
      remedy: "Check the year of the date.",
    },
    "return.date-future": {
      title: "The date of signing lies in the future: {value}",
      why: "Today is {today}.",
      remedy: "Enter the actual date of signing.",
    },
    "return.late": {
      title: "The return was signed after it was due: {value}",
      why: "Due: {due}; days late: {days}. The head answers for timeliness (clause 4.5).",
      remedy: "Take the delay into account at approval, or check the due date in the settings.",
      remedyForOrganisation: "Give the reason for the delay in a letter; if the date is wrong, correct it.",
    },
    "return.empty-block": {
      title: "No indicator of criterion {block} is filled in",
      why: "The evaluation covers all criteria (clause 2.1).",
      remedy: "Fill in the criterion; if no work was done, enter 0.",
    },
    check: {
      title: "Figures contradict each other",
      why: "A check of the criteria table does not hold: {id}.",
      remedy: "Compare the figures named with the documents and correct the wrong one.",
    },
    "awards.tie-needs-decision": {
      title: "Equal results: more organisations than prize places",
      why: "Prize places: {places}; organisations: {count}.",
      remedy: committee,
    },
    "awards.tie-in-places": {
      title: "Equal results on a prize place: {place}",
      why: "Organisations on this place: {count}; the place after them is counted with all of them.",
      remedy: committee,
    },
    "awards.encouragement-tie": {
      title: "Equal points among candidates for encouragement: {place}",
      why: "Organisations with equal points: {count}; encouragements left of the usual number: {left}.",
      remedy: committee,
    },
    "awards.encouragement-empty": {
      title: "The list of encouragements is empty",
      why: "In no main criterion is there an organisation without a prize and with a positive score.",
      remedy: "Check the main criteria in the settings; if they are right, there is nobody to encourage.",
    },
    "roster.no-code": {
      title: "A row of the list of organisations has no code: {value}",
      why: "An organisation without a code takes no part.",
      remedy:
        "Give the code in the first column of the sheet of organisations, or add the organisation at the step Year.",
    },
    "roster.repeated-code": {
      title: "The list of organisations has a code twice: {value}",
      why: "The first row with this code counts, the others are not read.",
      remedy: "Correct the code on the sheet of organisations.",
    },
    "roster.not-laid-out": {
      title: "The organisation was added on the sheet; there are no rows for its figures yet",
      why: "Without rows on the sheets of figures its return cannot be entered.",
      remedy: "Open the list of organisations at the step Year and write the changes.",
    },
    "year.sheet-lost": {
      title: "A sheet of the year is not found: {name}",
      why: "What stood on this sheet is not counted: points and places are incomplete.",
      remedy: "Open the step Year and restore sheets and formulas.",
    },
    "input.not-json": {
      title: "The input is not JSON",
      why: contract,
      remedy: "Check brackets, quotation marks and commas.",
    },
    "input.missing": {
      title: "A required field is missing: {name}",
      why: contract,
      remedy: "Add the field.",
    },
    "input.type": {
      title: "A field of the wrong kind: {name}, expected: {expected}",
      why: contract,
      remedy: "Correct the value of the field.",
    },
    "input.unknown-organisation": {
      title: "The organisation is not on the list: {value}",
      why: contract,
      remedy: "Check the id or add the organisation.",
    },
    "input.duplicate-organisation": {
      title: "The organisation is listed twice: {value}",
      why: contract,
      remedy: "Keep one entry.",
    },
    "input.duplicate-key": {
      title: "The name occurs twice: {name}",
      why: contract,
      remedy: "Keep one entry.",
    },
    "input.unknown-code": {
      title: "The code is not in the criteria table: {value}",
      why: contract,
      remedy: "Check the code; 1.10 and 1.1 are different indicators.",
    },
    "input.edition": {
      title: "Unknown edition of the Regulation: {value}",
      why: contract,
      remedy: "Give one of the known editions.",
    },
    "settings.edition": {
      title: "Unknown edition of the Regulation: {value}",
      why: 'The edition that the sheet "Settings" gives the year applies.',
      remedy: 'Choose an edition from the list on the sheet "Settings".',
    },
    "settings.editions": {
      title: "A row of the list “Reporting year and edition of the regulations” cannot be read: {value}",
      why: "Such a row does not count.",
      remedy: "Give the year as a number and choose the edition from the list.",
    },
    "settings.decimals": {
      title: "Decimals of points: {value} is not possible",
      why: "The pane calculates with the usual value.",
      remedy: 'Enter a whole number from 0 to 6 on the sheet "Settings"; −1 means points are not rounded.',
    },
    "settings.prize-places": {
      title: "Number of prize places: {value} is not possible",
      why: "The pane takes the usual value.",
      remedy: 'Enter a whole number from 0 to 1000 on the sheet "Settings".',
    },
    "settings.due-date": {
      title: "The date returns are due is no date: {value}",
      why: "Without it no return is said to be late.",
      remedy: "Enter a date on the settings sheet, or clear the cell.",
    },
    "settings.due-date-early": {
      title: "Returns are due before the reporting year ends: {value}",
      why: "A return of the year is made once it is over, so every return would be late.",
      remedy: "Correct the date on the settings sheet.",
    },
    "settings.prizes-by": {
      title: "By what prize places go is not clear: {value}",
      why: "The pane takes the total.",
      remedy: "Choose a value from the list on the sheet “Settings”.",
    },
    "settings.main-blocks": {
      title: "Block {block}: neither yes nor no: {value}",
      why: "The pane does not take this block for a main one (clause 5.2).",
      remedy: "Choose a value from the list on the sheet “Settings”.",
    },
    "settings.encouraged": {
      title: "Number of encouraged organisations: {value} is not possible",
      why: "The pane takes the usual value.",
      remedy: 'Enter a whole number from 0 to 1000 on the sheet "Settings".',
    },
  },
  checks: checksEn,
  relations: {
    "<=": "This does not hold: {left} is at most {right}",
    ">=": "This does not hold: {left} is at least {right}",
    "<": "This does not hold: {left} is less than {right}",
    ">": "This does not hold: {left} is more than {right}",
    "=": "This does not hold: {left} equals {right}",
    other: "This does not hold: {expression}",
  },
};
