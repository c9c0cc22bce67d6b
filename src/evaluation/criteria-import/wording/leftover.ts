import { ownLetters, pattern } from "./pattern";
import { isDoubtful } from "./doubtful-words";
import { isSameWord, unknownWords } from "./known-words";

/** «5 баллов/ед.» says of what behind a stroke; «от 5 баллов за каждое», «… 5 ұпайға дейін» bound what was read. */
const bends = pattern("/\\s*\\p{L}|(?<!\\p{L})(?:от|до|с|со|не|ни) ?\\u0001|\\u0001 ?(?:дейін|емес|бастап)(?!\\p{L})");

const people = /^(?:чел(?:овек|$)|работник|адам)/u;

/** A wording from which readings take what they understand; what is left over is told. */
export class Leftover {
  private text: string;
  private countsThings = true;
  private nouns?: { readonly of: string; readonly all: readonly string[] };

  /**
   * @param text As {@link ruleText} gives it.
   * @param told Words of the name and the unit: beside a rule they only repeat what it is about.
   */
  constructor(
    text: string,
    private readonly told: readonly string[] = [],
  ) {
    this.text = text;
  }

  /** Takes the first match out, but for words of its group `between`; nothing where there is none. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.text);
    if (match) this.cut(match);
    return match;
  }

  /** Takes every match out, in order. */
  takeAll(pattern: RegExp): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.take(pattern); match; match = this.take(pattern)) found.push(match);
    return found;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** What a pattern would take, by the names of its groups. */
  groupsOf(pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined {
    return pattern.exec(this.text)?.groups;
  }

  /** All that is left. */
  left(): string {
    return this.text;
  }

  /** Keeps only what a grammar over the pieces of the wording has left. */
  keep(left: string): void {
    this.text = left;
  }

  /** The rule counts nothing that a word could name: every word that nobody knows is left over. */
  countsNothing(): void {
    this.countsThings = false;
  }

  /** Whether a word names what is counted: by the name, the unit, or the words behind "each". */
  isCounted(word: string): boolean {
    if (/^(?:раз|рет|единиц|штук|бірлік)/u.test(word)) return true;
    // «1 балл за каждого, не более 6 человек» beside «чел.»
    const isOfPeople = people.test(word);
    return this.counted().some((noun) => isSameWord(noun, word) || (isOfPeople && people.test(noun)));
  }

  private counted(): readonly string[] {
    if (this.nouns?.of === this.text) return this.nouns.all;
    const each =
      ownLetters(
        /(?:кажд\p{L}{1,40}|(?<!\p{L})әр(?:бір)?|(?<!\p{L})по [\d.]{1,20} балл\p{L}{0,3} за)(?: [\d.]{1,20})?((?: \p{L}[\p{L}-]{0,40}){1,4})/u,
      ).exec(this.text)?.[1] ?? "";
    const nouns = [...this.told, ...(each.match(ownLetters(/\p{L}[\p{L}-]*/gu)) ?? [])];
    this.nouns = { of: this.text, all: nouns };
    return nouns;
  }

  /** What nobody has read: numbers, signs, words of condition, words that neither the table nor the reader knows; empty where all is read. */
  rest(): string {
    const left = this.text.replace(/[\s;:,.–()«»"\u0001-]+/g, " ").trim();
    const isRead =
      !bends.test(this.text) &&
      !isDoubtful(left) &&
      !ownLetters(/[^\p{L} /]/u).test(left) &&
      unknownWords(this.text, this.told, this.countsThings).length === 0;
    return isRead ? "" : left;
  }

  private cut(match: RegExpExecArray): void {
    // A mark keeps what stood left and right apart; words that a pattern only passed over stay to be judged.
    const between = [match.groups?.["between"], match.groups?.["between2"]].join(" ");
    const kept = between.trim() === "" ? "\u0001" : `\u0001${between}\u0001`;
    this.text = `${this.text.slice(0, match.index)}${kept}${this.text.slice(match.index + match[0].length)}`;
  }
}
