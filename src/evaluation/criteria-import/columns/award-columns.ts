import { plainText } from "../cells/plain-text";
import { ownLetters } from "../wording/pattern";

/** What a caption says the points below it are for. */
interface Award {
  readonly role: "place" | "level";
  /** «1», «4–6», «районный уровень» */
  readonly label: string;
}

const place = ownLetters(
  /^(?:за )?(?<number>\d{1,2}(?:\s?[-–]\s?\d{1,2})?|i{1,3}|iv|vi?)\s?-?(?:е|ое|ые|го|ші|шы|інші|ыншы)?\s?(?:мест\p{L}{1,2}|орын|орны)$/u,
);
const romans: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5", vi: "6" };
const level = ownLetters(
  /^(?:на )?(?:внутри)?(?:школьн|мектеп|сельск|ауыл|район|раион|аудан|город|қала|област|облыс|регион|өңір|республик|республ|международ|халықарал|отраслев|салалық|округ|всеросс)\p{L}{0,12}(?: (?:уров|деңгей|масштаб|этап|кезең|тур)\p{L}{0,6})?$/u,
);

const honour = ownLetters(
  /^(?:гран-при|бас жүлде|лауреат|диплом|дипломант|победител|призер|призёр|грамот|благодарн|почетн|похвальн|номинац|сертификат|жеңімпаз|жүлдегер|мадақта|алғыс|құрмет)\p{L}{0,8}(?: [\p{L}\d]{1,12}){0,2}$/u,
);

/** A place, a level or an honour in a caption: «1 место», «II орын», «Районный уровень»; a number alone is told by the caption above it. */
export function awardOf(caption: string): Award | null {
  const plain = plainText(caption).replace(/\n/g, " ").toLowerCase();
  const number = place.exec(plain)?.groups?.["number"];
  if (number !== undefined) return { role: "place", label: romans[number] ?? number };
  return level.test(plain) || honour.test(plain) ? { role: "level", label: plain } : null;
}

function worded(label: string, role: Award["role"]): string {
  return role === "place" ? `${label} место` : label;
}

/**
 * Columns of points for places or levels, by the last line of their captions.
 * @param texts Captions of each column, from the top.
 * @returns None where only one column is for such a thing.
 * @example awardColumns([["Вид спорта"], ["1 место"], ["2 место"]]).size //=> 2
 */
export function awardColumns(texts: readonly (readonly string[])[]): ReadonlyMap<number, Award> {
  const found = texts.flatMap((lines, at): [number, Award][] => {
    const award = awardOf(lines.filter((text) => plainText(text) !== "").at(-1) ?? "");
    return award ? [[at, award]] : [];
  });
  // Beside an honour places are won several times, and no place is the figure itself.
  const isMixed = found.some(([, { role }]) => role === "level") && found.some(([, { role }]) => role === "place");
  if (isMixed)
    return new Map(found.map(([at, { label, role }]) => [at, { role: "level", label: worded(label, role) }]));
  const several = found.filter(([, { role }]) => found.filter(([, other]) => other.role === role).length > 1);
  return new Map(several);
}
