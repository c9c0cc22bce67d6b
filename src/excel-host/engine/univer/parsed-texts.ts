/** Every text of a formula that the library has parsed and remembers, with what it says in small letters. */
export class ParsedTexts {
  private readonly said = new Map<string, string>();

  note(text: string): void {
    this.said.set(text, text.toLowerCase());
  }

  /** Texts that say one of these words. */
  with(words: readonly string[]): readonly string[] {
    const small = words.map((word) => word.toLowerCase());
    return [...this.said].flatMap(([text, said]) => (small.some((word) => said.includes(word)) ? [text] : []));
  }

  forget(texts: readonly string[]): void {
    for (const text of texts) this.said.delete(text);
  }

  clear(): void {
    this.said.clear();
  }
}
