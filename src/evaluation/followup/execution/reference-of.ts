import type { Language } from "../../../text/language";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import type { ControlledDecision } from "./execution-record";

/**
 * A decision as papers refer to it: body, protocol, item; parts that nobody has named are left out.
 * @example referenceOf({ id: "a", body: "Исполнительный комитет", protocol: "9", item: "7", text: "", due: "2025-06-01", organisations: [] }, "ru") //=> "Исполнительный комитет, протокол №\u00A09, пункт 7"
 * @example referenceOf({ id: "a", body: "", protocol: "№ 2", item: "", text: "", due: "2025-06-01", organisations: [] }, "ru") //=> "протокол №\u00A02"
 */
export function referenceOf({ body, protocol, item }: ControlledDecision, language: Language): string {
  const words = wordsOfExecution(language);
  // Whoever copies from a protocol brings its sign along.
  const [ofProtocol, ofItem] = [protocol, item].map((text) => text.replace(/^\s*(?:№|N)\s*/u, "")) as [string, string];
  return [body, ofProtocol && words.protocolNumber(ofProtocol), ofItem && words.itemNumber(ofItem)]
    .filter((part) => part !== "")
    .join(", ");
}
