import type { FollowupWords } from "./ru";

/**
 * A table of criteria as people call it, from the name that forms and records carry.
 * @param name As `tableName` makes it; any other stays as it is.
 * @param words Of the language.
 */
export function tableInWords(name: string, words: Pick<FollowupWords["log"], "illustrative" | "tableVersion">): string {
  if (name === "illustrative-1") return words.illustrative;
  const [, number] = /^table-(\d{1,9})$/.exec(name) ?? [];
  return number === undefined ? name : words.tableVersion(number);
}
