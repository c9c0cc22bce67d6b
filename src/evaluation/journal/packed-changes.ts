import { isNumber, isRecord, isText, listOf, oneOf, shape, type Guard } from "../../text/guards";
import { packText, unpackText } from "../../text/packed-text";
import type { ChangeRecord, PartChange } from "./change-record";
import type { Subject } from "./parts-of-year";

const isSubject: Guard<Subject> = (value): value is Subject =>
  value === "table" ||
  value === "organisations" ||
  value === "settings" ||
  (isRecord(value) && isText(value["organisation"]));
const isChange: Guard<PartChange> = (value): value is PartChange => isRecord(value) && isText(value["path"]);
const isChanges = listOf(
  shape<ChangeRecord>({
    ...{ from: isNumber, to: isNumber, who: isText },
    way: oneOf("typing", "other", "import", "step", "unknown"),
    subject: isSubject,
    changes: listOf(isChange),
  }),
);

/** Records as the text of a setting. */
export function packChanges(records: readonly ChangeRecord[]): Promise<string> {
  return packText([JSON.stringify(records)]);
}

/**
 * The records of a setting.
 * @returns `null` where it is none, or one that anything else has written.
 */
export async function unpackChanges(text: string): Promise<readonly ChangeRecord[] | null> {
  // Damaged on its way: as good as none.
  const unpacked = await unpackText(text).catch(() => "null");
  try {
    const value: unknown = JSON.parse(unpacked);
    return isChanges(value) ? value : null;
  } catch {
    // Cut short: as good as none.
    return null;
  }
}
