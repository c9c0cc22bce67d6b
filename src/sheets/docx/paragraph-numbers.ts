import { scanXml, type XmlAttributes } from "../xlsx/read/scan-xml";

/** Numbers that Word shows before paragraphs of numbered lists and holds nowhere as text. */
export interface ParagraphNumbers {
  /**
   * The number of the next paragraph of a list.
   * @param id Of the list; empty where the paragraph is of none.
   * @param level From 0.
   * @returns As shown, «3.» or «1.2»; empty for bullets and other marks.
   */
  next(id: string, level: number): string;
}

interface Level {
  start: number;
  format: string;
  /** «%1.%2» */
  text: string;
}

/** Levels that Word has. */
const mostLevels = 9;
/** A longer mark is no number. */
const longestMark = 20;

/**
 * Counts the paragraphs of numbered lists.
 * @param xml The part of the file that says how lists are numbered; `null` where there is none.
 */
export function numberedParagraphs(xml: string | null): ParagraphNumbers {
  const lists = xml === null ? new Map<string, Level[]>() : listsOf(xml);
  const counted = new Map<Level[], number[]>();
  return {
    next(id, level) {
      const levels = lists.get(id);
      const own = levels?.[level];
      if (!levels || !own || own.format !== "decimal") return "";
      const counts = counted.get(levels) ?? [];
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      counted.set(levels, counts);
      return own.text.replace(/%([1-9])/g, (_all, at: string) => {
        const shown = Number(at) - 1;
        return String(counts[shown] ?? levels[shown]?.start ?? 1);
      });
    },
  };
}

/** Levels of every list by its number; lists of one definition count together. */
function listsOf(xml: string): ReadonlyMap<string, Level[]> {
  const definitions = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let [definition, list]: [Level[] | undefined, string] = [undefined, ""];
  let level: Level | undefined;
  scanXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, "val");
      if (name === "abstractNum") {
        definition = [];
        definitions.set(attribute(attributes, "abstractNumId"), definition);
      } else if (name === "lvl" && definition) {
        const at = Number(attribute(attributes, "ilvl"));
        level = { start: 1, format: "", text: "" };
        if (at >= 0 && at < mostLevels) definition[at] = level;
      } else if (name === "start" && level) level.start = Number(value) || 1;
      else if (name === "numFmt" && level) level.format = value;
      else if (name === "lvlText" && level) level.text = value.slice(0, longestMark);
      else if (name === "num") list = attribute(attributes, "numId");
      else if (name === "abstractNumId" && list !== "") {
        const levels = definitions.get(value);
        if (levels) lists.set(list, levels);
      }
    },
    close(name) {
      if (name === "abstractNum") definition = undefined;
      else if (name === "lvl") level = undefined;
      else if (name === "num") list = "";
    },
  });
  return lists;
}

function attribute(attributes: XmlAttributes, name: string): string {
  const key = Object.keys(attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? "" : (attributes[key] ?? "");
}
