import { scanXml } from "./scan-xml";
import { textOfStored } from "./stored-text";

/**
 * The texts that cells share.
 * @param part The part of shared strings.
 * @returns Texts by index, formatting and phonetic hints left out.
 * @throws DamagedFile when the part is not well formed.
 */
export function readStrings(part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let hints = 0;
  scanXml(part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") hints++;
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
