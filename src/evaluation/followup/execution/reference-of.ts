import type { Language } from "../../../text/language";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import type { ControlledDecision } from "./execution-record";

/**
 * A decision as papers refer to it: body, protocol, item; parts that nobody has named are left out.
 * @example referenceOf({ id: "a", body: "Исполнительный комитет", protocol: "9", item: "7", text: "", due: "2025-06-01", organisations: [] }, "ru") //=> "Исполнительный комитет, протокол №\u00A09, пункт 7"
 */
export function referenceOf({ body, protocol, item }: ControlledDecision, language: Language): string {
  const words = wordsOfExecution(language);
  return [body, protocol && words.protocolNumber(protocol), item && words.itemNumber(item)]
    .filter((part) => part !== "")
    .join(", ");
}
