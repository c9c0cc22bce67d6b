import { DamagedFile } from "./damaged-file";
import { scanXml } from "./scan-xml";
import { textOfStored } from "./stored-text";

/** As many as a book may have cells. */
const mostTexts = 400_000;

/**
 * The texts that cells share.
 * @param part The part of shared strings.
 * @returns Texts by index, formatting and phonetic hints left out.
 * @throws DamagedFile when the part is not well formed or holds too many texts.
 */
export function readStrings(part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let hints = 0;
  scanXml(part, {
    open(name) {
      if (name === "si") {
        if (strings.length >= mostTexts) throw new DamagedFile("more texts than cells");
        current = "";
      } else if (name === "rPh") hints++;
      inText = name === "t" && hints === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "si") strings.push(textOfStored(current));
      else if (name === "rPh") hints--;
      inText = false;
    },
  });
  return strings;
}
