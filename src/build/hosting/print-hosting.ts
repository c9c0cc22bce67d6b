import { visibleText } from "../../cli/visible-text";
import { fillTemplate } from "../../text/fill-template";
import type { HostingFault } from "./hosting-fault";
import type { HostingWords } from "../words/hosting-ru";

/** File names that stand beside one fault. */
const mostNames = 5;

/**
 * The result of the check as lines for a terminal: each kind of fault once, with its files and what the server said.
 * @example printHosting("https://a.kz", [], hostingRu)[0] //=> "https://a.kz: ошибок нет, сервер отдаёт надстройку так, как нужно Excel."
 */
export function printHosting(address: string, faults: readonly HostingFault[], words: HostingWords): string[] {
  if (faults.length === 0) return [fillTemplate(words.right, { address })];
  const count = (level: HostingFault["level"]): string => String(faults.filter((one) => one.level === level).length);
  const lines = [fillTemplate(words.wrong, { address, errors: count("error"), warnings: count("warning") })];
  const byLevel = [...faults].sort((a, b) => a.level.localeCompare(b.level));
  for (const code of new Set(byLevel.map((fault) => fault.code))) {
    const alike = faults.filter((fault) => fault.code === code);
    lines.push("", `${alike[0]?.level === "error" ? "✗" : "!"} ${words.faults[code]}`);
    for (const { file, said } of alike.slice(0, mostNames)) {
      const answer = code === "changed" || code === "uncompressed" ? "" : said === "" ? words.nothing : said;
      const told = answer === "" ? "" : ` (${fillTemplate(words.said, { said: visibleText(answer) })})`;
      lines.push(`    ${visibleText(file)}${told}`);
    }
    if (alike.length > mostNames)
      lines.push(`    ${fillTemplate(words.more, { count: String(alike.length - mostNames) })}`);
  }
  return lines;
}
