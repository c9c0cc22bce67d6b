import { isDoubtful } from "./doubtful-words";

/** A wording from which readings take what they understand; what is left over is told. */
export class Leftover {
  private text: string;

  /** @param text As {@link ruleText} gives it. */
  constructor(text: string) {
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

  /** Numbers and words of condition that nothing has read; empty where all is read. */
  rest(): string {
    const left = this.text.replace(/[\s;:,.–()\u0001-]+/g, " ").trim();
    return isDoubtful(left) ? left : "";
  }

  private cut(match: RegExpExecArray): void {
    // A mark keeps what stood left and right apart; words that a pattern only passed over stay to be judged.
    const between = [match.groups?.["between"], match.groups?.["between2"]].join(" ");
    const kept = between.trim() === "" ? "\u0001" : `\u0001${between}\u0001`;
    this.text = `${this.text.slice(0, match.index)}${kept}${this.text.slice(match.index + match[0].length)}`;
  }
}
