import { DamagedFile } from "../damaged-file";
import { MarkedRuns } from "../write/marked-runs";
import { scanXml } from "./scan-xml";
import { textOfStored } from "../stored-text";

/** As many as a book may have cells. */
const mostTexts = 400_000;

/**
 * The texts that cells share.
 * @param part The part of shared strings.
 * @param marked Takes the indices of texts of which a part is struck out or raised.
 * @returns Texts by index, formatting and phonetic hints left out.
 * @throws DamagedFile when the part is not well formed or holds too many texts.
 */
export function readStrings(part: string, marked = new Set<number>()): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let hints = 0;
  const runs = new MarkedRuns();
  scanXml(part, {
    open(name, attributes) {
      runs.open(name, attributes);
      if (name === "si") {
        if (strings.length >= mostTexts) throw new DamagedFile("more texts than cells");
        current = "";
        runs.begin();
      } else if (name === "rPh") hints++;
      inText = name === "t" && hints === 0;
    },
    text(text) {
      if (!inText) return;
      current += text;
      runs.text(text);
    },
    close(name) {
      if (name === "si") {
        if (runs.isMarked) marked.add(strings.length);
        strings.push(textOfStored(current));
      } else if (name === "rPh") hints--;
      inText = false;
    },
  });
  return strings;
}
