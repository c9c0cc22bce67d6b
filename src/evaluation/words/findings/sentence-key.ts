import type { Finding } from "../../../rating/finding";
import { findingLevels } from "../../../rating/finding-codes";
import { isDash } from "../../../text/dash";
import type { SentenceKey } from "./finding-words";

/**
 * The sentence that says a finding: that of its code, or another where a parameter, its level or its place is special.
 * @param finding What was found; none of a check of the table, which has its own.
 */
export function sentenceKey(finding: Finding): SentenceKey {
  if (finding.params.base !== undefined) {
    if (finding.code === "figure.missing") return "figure.missing/base";
    if (finding.code === "figure.must-be-declared") return "figure.must-be-declared/base";
  }
  const { value, number } = finding.params;
  if (/^(?:figure|base)\.type$/.test(finding.code) && isDash(String(value))) return "figure.type/dash";
  if (finding.code === "cell.read-as-number" && String(value).trim() === String(number).replace(".", ",")) {
    return "cell.read-as-number/same";
  }
  if (finding.code === "figure.unlike-others" && finding.params.suspected !== undefined) {
    return "figure.unlike-others/unit";
  }
  if (finding.code === "criteria.block-names" && finding.params.name === finding.params.value) {
    return "criteria.block-names/same";
  }
  if (finding.code === "cell.of-apparatus" && finding.params.issued === undefined) {
    return finding.params.known === undefined ? "cell.of-apparatus/filled" : "cell.of-apparatus/book";
  }
  if (finding.code === "cell.hidden" && finding.params.rows !== undefined) return "cell.hidden/rows";
  if (finding.code === "cell.hidden" && finding.params.columns !== undefined) return "cell.hidden/columns";
  if (finding.code === "last-year.jump") {
    if (finding.level === "note") return "last-year.jump/explained";
    if (finding.params.given !== undefined) return "last-year.jump/outlived";
  }
  if (finding.code === "file.last-year-changed" && finding.params.codes !== undefined) {
    return "file.last-year-changed/codes";
  }
  if (finding.code === "file.unknown-organisation" && finding.params.like !== undefined) {
    return "file.unknown-organisation/like";
  }
  if (/^file\.(?:damaged|not-a-workbook)$/.test(finding.code) && finding.params.archive === true) {
    return "file.damaged/archive";
  }
  if (finding.code === "file.damaged" && finding.cell !== undefined) return "file.damaged/cell";
  if (finding.code === "year.sheet-lost" && finding.params.area !== undefined) return "year.sheet-lost/area";
  const { of } = finding.params;
  if (finding.code === "file.too-large" && (of === "cells" || of === "names" || of === "parts")) {
    return `file.too-large/${of}`;
  }
  return finding.code in findingLevels ? (finding.code as SentenceKey) : "check";
}
