import type { JournalWords } from "./ru";

export const journalEn: JournalWords = {
  sheet: "Changes of values",
  title: (year) => `Changes of values, ${year}`,
  subtitle: "Who changed figures, criteria, settings and names, when and in which way",
  time: (time) => `As of ${time}`,
  columns: {
    number: "No.",
    from: "From",
    to: "To",
    who: "Who",
    way: "Way",
    subject: "Organisation or part",
    field: "What was changed",
    before: "Before",
    after: "After",
  },
  ways: {
    typing: "typed into a cell",
    other: "typed by another person",
    import: "return taken in",
    step: "step of the pane",
    unknown: "outside the pane",
  },
  unknown: "not known",
  subjects: { table: "table of criteria", organisations: "list of organisations", settings: "settings" },
  parts: {
    evidence: "document",
    source: "source",
    remarks: "remark",
    signature: "signature",
    return: "return",
    order: "order of lines",
    blocks: "block",
    checks: "check",
  },
  nothing: "No changes are recorded",
};
