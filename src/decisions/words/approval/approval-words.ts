import type { Language } from "../../../text/language";
import { approvalEn } from "./en";
import { approvalKk } from "./kk";
import { approvalRu, type ApprovalWords } from "./ru";

/**
 * Words of the page of approval.
 * @example approvalWordsOf("ru").submit //=> "Внести на утверждение"
 */
export function approvalWordsOf(language: Language): ApprovalWords {
  return { kk: approvalKk, ru: approvalRu, en: approvalEn }[language];
}
