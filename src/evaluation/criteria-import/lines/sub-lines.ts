import { bothLanguages, soundsKazakh } from "../cells/both-languages";
import { isKazakh } from "../cells/plain-text";
import { tellsMost } from "./rule-in-name";
import { isBareNumber, type Draft } from "./worded-row";
import { ownLetters } from "../wording/pattern";

const bullet = /^[-–—•·*]\s+/;
const own = ownLetters(/балл|ұпай|очк|кажд|(?<!\p{L})әр(?:бір)?(?!\p{L})/iu);

/** A bare number as the words of «Максимальный балл» have it. */
const mostWorded = /^(?:не более|максимум) ([-−–\d.,]+) баллов$|^([-−–\d.,]+) ұпайдан аспайды$/;
const bareMost = ownLetters(/^(?:не более )?(\d+(?:[.,]\d+)?)(?: балл\p{L}*| ұпайдан аспайды)?$/u);

/**
 * Puts a line without a number to the line above: most often one more line of its scale.
 * @param parent The line above, changed.
 * @param row The line.
 * @param caption Caption of the column of points.
 */
export function appendLine(parent: Draft, row: Draft, caption = ""): void {
  const { name, rule } = row;
  takeFirstLine(parent, row);
  const text = (name.ru || name.kk).replace(bullet, "");
  const isSameName = text === "" || text === parent.name.ru || text === parent.name.kk;
  const piece = isSameName ? rule.replace(bullet, "") : rule === "" ? "" : pieceOf(name, text, rule);
  // «- 4 балла за каждый выезд» in the column of names is a rule of its own.
  const worded = piece === "" && !isSameName && /\d/.test(text) && own.test(text) ? text : piece;
  const most = mostOf(parent.rule);
  if (worded !== "" && worded !== parent.rule) {
    quoteWith(parent, worded, caption);
    parent.rule = withPiece(parent.rule, worded);
  }
  if (most !== undefined && worded !== "") parent.most = most;
  if (worded === "" && !isSameName) {
    // «Конкурсы: районный – 3, областной – 5» below another criterion may be one of its own: its figures are never only a name.
    if (/[–—:-]\s*\d/u.test(text)) parent.isUnread = true;
    parent.name = { kk: join(parent.name.kk, name.kk), ru: join(parent.name.ru, name.ru) };
  }
  if (row.isHidden === true) parent.isHidden = true;
  if (row.isRagged === true) parent.isRagged = true;
  if (row.isUnread === true) parent.isUnread = true;
  if (row.evidence !== "" && row.evidence !== parent.evidence) parent.evidence = join(parent.evidence, row.evidence);
}

/** The most on the criterion's own line stays a number of its column; the words of its scale stand as they are. */
function quoteWith(parent: Draft, worded: string, caption: string): void {
  const most = mostOf(parent.rule);
  if (most !== undefined && parent.quote === undefined) {
    parent.quote = worded;
    parent.asides = [{ role: "points", caption, text: String(most).replace(".", ",") }];
  } else if (parent.quote !== undefined) parent.quote = [parent.quote, worded].filter((text) => text !== "").join("\n");
}

/** «Победители: областных олимпиад | 15» above «районных олимпиад | 5»: the first line stands in the name, with its points. */
function takeFirstLine(parent: Draft, row: Draft): void {
  const [own, below] = [parent.name.ru || parent.name.kk, row.name.ru || row.name.kk];
  const at = own.lastIndexOf(":");
  const label = own.slice(at + 1).trim();
  const isAlike = (first: string, second: string): boolean => first.slice(-1) === second.slice(-1);
  const wordOf = (text: string): string => ownLetters(/^\p{L}{4,}/u).exec(text)?.[0] ?? "";
  const isLine = at > 3 && wordOf(label) !== "" && isAlike(wordOf(label), wordOf(below));
  if (!isLine || !isBareNumber.test(parent.rule) || !isBareNumber.test(row.rule)) return;
  parent.rule = `${label} – ${parent.rule}`;
  const bare = (text: string): string => (text === own ? text.slice(0, at).trim() : text);
  parent.name = { kk: bare(parent.name.kk), ru: bare(parent.name.ru) };
}

function pieceOf(name: Draft["name"], text: string, rule: string): string {
  const points =
    mostWorded
      .exec(rule)
      ?.slice(1)
      .find((one) => one !== undefined) ?? rule;
  const inBoth = name.kk !== "" && name.ru !== "";
  return inBoth ? `${name.kk} – ${points}\n${name.ru} – ${points}` : `${text} – ${points}`;
}

/** The bare number of a criterion's own line. */
function mostOf(rule: string): number | undefined {
  const most = bareMost.exec(rule)?.[1];
  return most === undefined ? undefined : Number(most.replace(",", "."));
}

/** The number on the criterion's own line is the most that its scale gives. */
function withPiece(rule: string, piece: string): string {
  const most = bareMost.exec(rule)?.[1];
  if (most === undefined || !isBareNumber.test(most)) return [rule, piece].filter((text) => text !== "").join("\n");
  return own.test(piece) || /кажд/iu.test(piece)
    ? tellsMost(piece, most)
      ? piece
      : isKazakh(piece)
        ? `${piece}, ${most} ұпайдан аспайды`
        : `${piece}, не более ${most} баллов`
    : piece;
}

function join(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join(" ");
}

/**
 * The words of a rule by language, where a cell says it in both; numbers without words belong to both.
 * @param rule Lines.
 */
export function ruleByLanguage(rule: string): { readonly kk: string; readonly ru: string } | null {
  const lines = rule.split("\n");
  const kk: string[] = [];
  const ru: string[] = [];
  for (const line of lines) {
    const parts = bothLanguages(line);
    if (!ownLetters(/\p{L}/u).test(line)) {
      kk.push(line);
      ru.push(line);
    } else {
      const isHalved = parts.kk !== "" && parts.ru !== "";
      if (isHalved || soundsKazakh(line)) kk.push(isHalved ? parts.kk : line);
      if (isHalved || !soundsKazakh(line)) ru.push(isHalved ? parts.ru : line);
    }
  }
  const hasWords = (texts: readonly string[]): boolean => texts.some((text) => ownLetters(/\p{L}/u).test(text));
  return hasWords(kk) && hasWords(ru) && kk.length === ru.length ? { kk: kk.join("\n"), ru: ru.join("\n") } : null;
}
