/** Order of the schema; hucre writes size and name last. */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/**
 * Puts the children of every font into the order the schema asks for.
 * @param styles The styles part.
 * @returns The same part with ordered fonts.
 */
export function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const parts = children.match(/<[^>]+>/g) ?? [];
    const rank = (part: string) => order.indexOf(/\w+/.exec(part)?.[0] ?? "");
    return `<font>${[...parts].sort((a, b) => rank(a) - rank(b)).join("")}</font>`;
  });
}
