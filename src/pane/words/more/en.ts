import type { MoreWords } from "./ru";

export const moreEn: MoreWords = {
  keyAccept: "give the reason for a warning",
  keyAcceptNext: "accept the warning and go on",
  keyHost: "The keys F6 and Ctrl+F6 are Excel's: they lead into the pane and out of it.",
  limits: "Known limits",
  limitList: [
    "The criteria are illustrative: the official Appendix 1 is not among the sources.",
    "The sample is synthetic; only three totals a year and the list of the encouraged are published.",
    "Protection of sheets guards against slips; it encrypts nothing and has no password.",
    "Excel 2019 and older and Excel on iPad run no functions of add-ins: return templates open there, a live year does not.",
    "Undo in the pane is its own: steps that take protection off or delete sheets clear Excel's list.",
    "Pasting bypasses the validation of input in every version of Excel; the step “Check” finds such values.",
    "With “not rounded” the last digits of large scores are bounded by what a cell holds (about 16 digits).",
  ],
  version: (version) => `Version: ${version}`,
};
