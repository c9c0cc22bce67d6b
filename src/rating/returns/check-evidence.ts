import { sourceKinds } from "../criteria/source-kinds";
import { finding, type Finding, type FindingPlace } from "../finding";
import type { FindingCode } from "../finding-codes";
import type { Figure, Return } from "./return";
import { tellingWords } from "./judge-reason";

/**
 * Whether a figure names the document that confirms it, and a source of clause 3.3.
 * @param declared The return; only one that has a place for documents can lack one.
 * @param code Of a base field or an indicator.
 * @param figure What is to be confirmed; nothing, zero and no need no document.
 * @see clauses 2.1 and 3.3
 */
export function checkEvidence(
  { evidence, source }: Pick<Return, "evidence" | "source">,
  code: string,
  figure: Figure,
  place: FindingPlace,
): Finding[] {
  const kinds = textOf(source, code);
  const findings =
    kinds === "" || kinds.split(/[,;]/).every((kind) => Object.hasOwn(sourceKinds, kind.trim()))
      ? []
      : [finding("figure.source-unknown", place, { value: kinds })];
  if (evidence === undefined || figure === null || figure === 0 || figure === false) return findings;
  const document = textOf(evidence, code);
  if (document === "") return [...findings, finding("figure.evidence-missing", place, { value: figure })];
  return namesDocument(document)
    ? findings
    : [...findings, finding("figure.evidence-unclear", place, { value: document })];
}

/** Whether a finding stands at the document of a figure, not at the figure. */
export function isAboutDocument(code: FindingCode): boolean {
  return code.startsWith("figure.evidence-") || code === "figure.source-unknown";
}

function textOf(texts: Readonly<Record<string, string>> | undefined, code: string): string {
  return texts !== undefined && Object.hasOwn(texts, code) ? (texts[code] ?? "").trim() : "";
}

/** A dash, dots, one letter, one digit or words that say nothing name no document; a longer number may be that of one. */
function namesDocument(text: string): boolean {
  // A number is found at once, words are not: thousands of documents are looked at after each edit of a large year.
  return /№\s*[1-9]/u.test(text) || tellingWords(text).some((word) => /\p{N}|\p{L}{2}/u.test(word));
}
