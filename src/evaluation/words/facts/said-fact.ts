import type { Language } from "../../../text/language";
import { factWordsOf } from "./fact-words";

/**
 * What an approved fact is about, as people call it.
 * @param path Of the fact, such as `figures/KZO/1.2`.
 * @param language Of the words.
 * @param nameOf Name of an organisation by its id.
 * @example saidFact("figures/KZO/1.2", "en", () => "Kyzylorda") //=> "Kyzylorda, 1.2"
 * @example saidFact("awards/prizes/0/total", "en", () => "") //=> "Prize places, line 1: total"
 */
export function saidFact(path: string, language: Language, nameOf: (id: string) => string): string {
  const words = factWordsOf(language);
  const [room = "", first = "", second = "", ...rest] = path
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const line = (text: string): string => String(Number(text) + 1);
  const said = (thing: string, ...steps: readonly string[]): string => {
    const parts: Readonly<Record<string, string>> = words.parts;
    const part = steps.map((step) => (Object.hasOwn(parts, step) ? parts[step] : undefined)).find(Boolean);
    return part === undefined ? thing : `${thing}: ${part}`;
  };
  switch (room) {
    case "year":
    case "edition":
    case "settings":
      return words[room];
    case "criteria": {
      const of = { blocks: words.block, base: words.base, indicators: words.indicator, checks: words.check };
      const named = Object.hasOwn(of, first) ? of[first as keyof typeof of](second) : words.other;
      return said(named, ...rest);
    }
    case "organisations":
      return said(words.organisation(nameOf(first)), second);
    case "base":
    case "figures":
      return words.figure(nameOf(first), second);
    case "decisions":
      return said(words.decision(line(first)), second);
    case "history":
      return said(words.history(first, nameOf(second)), ...rest);
    case "approval":
      return said(words.approval, second, ...rest);
    case "awards":
      return first === "prizes" ? said(words.prize(line(second)), ...rest) : words.encouraged(line(second));
    default:
      return words.other;
  }
}
