import type { Block, BlockId, Indicator } from "../../../rating/criteria/criteria";
import type { LocalText } from "../../../text/local-text";
import { sourceKinds } from "../../../rating/criteria/source-kinds";
import { hasOtherMeaning } from "../../../rating/returns/other-meaning";
import type { ReadRow } from "../read-table";
import type { RuleReading } from "../wording/reading";
import { isSameValue } from "../wording/same-value";
import type { WordedRow } from "../lines/worded-row";
import { ownLetters } from "../wording/pattern";

/**
 * The indicator a line makes with a reading of its rule; what the table does not say is kept from the present one of the same
 * code, but only while it is the same thing: bounds, documents and sources of another indicator are none of its own.
 * @param row The line.
 * @param reading Its rule.
 * @param present The indicator of the same code, if there is one.
 * @param blocks Present blocks, whose numbers may be numbers or texts.
 */
export function indicatorOf(
  { words, code }: Pick<ReadRow, "words" | "code">,
  { rule, type, weight, unit, direction: worded }: RuleReading,
  present: Indicator | undefined,
  blocks: readonly Block[],
): Indicator {
  const name = mergedText(words.name, present);
  const own = unit ?? unitOf(words.unit, present?.unit);
  const before = present && !hasOtherMeaning(present, { ...name, ...(own && { unit: own }) }) ? present : undefined;
  const units = unit ?? unitOf(words.unit, before?.unit);
  const { kinds, words: otherSources } = sourcesOf(words.source);
  const papers = [...new Set([words.evidence, otherSources])].filter((text) => text !== "").join("; ");
  const evidence = papers === "" ? before?.evidence : ownText(papers, before?.evidence);
  const source = kinds ?? before?.source;
  const isSameType = before?.type === type;
  // Up is what goes without saying.
  const isUpAlready = worded === "up" && before?.direction !== "down";
  const direction = worded === undefined || isUpAlready ? before?.direction : worded;
  return {
    block: blockId(words.block, blocks),
    code,
    ...name,
    ...(units && { unit: units }),
    type,
    ...(isSameType && before.min !== undefined && { min: before.min }),
    ...(isSameType && before.max !== undefined && { max: before.max }),
    ...(direction !== undefined && { direction }),
    rule: sameRule(before?.rule, rule),
    ...(weight !== undefined && { weight }),
    ...(evidence && { evidence }),
    ...(source && { source }),
    ...(before?.status !== undefined && { status: before.status }),
  };
}

/** Rules that differ only in parameters left at their defaults are the same. */
function sameRule(before: Indicator["rule"] | undefined, rule: Indicator["rule"]): Indicator["rule"] {
  return before && isSameValue(before, rule) ? before : rule;
}

function mergedText(words: WordedRow["name"], before: LocalText | undefined): LocalText {
  const given = words.ru || words.kk;
  const isSame = words.ru === before?.ru || words.kk === before?.kk;
  return {
    // A name in one language stands for both until the other is written: it is told beside the line.
    kk: words.kk || (isSame && before ? before.kk : given),
    ru: words.ru || (isSame && before ? before.ru : given),
    ...(isSame && before?.en !== undefined && { en: before.en }),
  };
}

function ownText(text: string, before: LocalText | undefined): LocalText {
  const isSame =
    before !== undefined &&
    [before.kk, before.ru, `${before.kk} ${before.ru}`, `${before.kk} / ${before.ru}`].includes(text);
  return isSame ? before : { kk: text, ru: text };
}

function unitOf(text: string, before: LocalText | undefined): LocalText | undefined {
  return text === "" ? before : ownText(text, before);
}

/** Kinds by the numbers of clause 3.3; whatever else a column of sources says names a paper. */
function sourcesOf(text: string): { readonly kinds: readonly string[] | undefined; readonly words: string } {
  const numbers = Object.keys(sourceKinds);
  const found = numbers.filter((kind) => text.includes(kind));
  const rest = numbers.reduce((left, kind) => left.replaceAll(kind, ""), text);
  const isWorded = ownLetters(/\p{L}{3}/u).test(
    rest.replace(ownLetters(/(?<!\p{L})(?:пункт\p{L}*|тармақ\p{L}*)/giu), ""),
  );
  return { kinds: found.length === 0 ? undefined : found, words: isWorded ? text : "" };
}

/** The number of a block as the table has it: a number or a text. */
export function blockId(block: string, blocks: readonly Block[]): BlockId {
  const known = blocks.find((one) => String(one.block) === block);
  return known?.block ?? (/^\d+$/.test(block) ? Number(block) : block);
}
