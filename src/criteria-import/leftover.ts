/** A wording from which readings take what they understand; what is left over is told. */
export class Leftover {
  private text: string;

  /** @param text As {@link ruleText} gives it. */
  constructor(text: string) {
    this.text = text;
  }

  /** Takes the first match out; nothing where there is none. */
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
    const doubtful =
      /\d|если|при услов|кроме|за исключ|либо|(^|[^а-я])или |минус|штраф|не (более|менее|ниже|выше)|пропорц|егер|болмаса|немесе|бірақ|қоспағанда|аспа|шегер/;
    const left = this.text.replace(/[\s;:,.–()\u0001-]+/g, " ").trim();
    return doubtful.test(left) ? left : "";
  }

  private cut(match: RegExpExecArray): void {
    // A mark keeps what stood left and right apart.
    this.text = `${this.text.slice(0, match.index)}\u0001${this.text.slice(match.index + match[0].length)}`;
  }
}
