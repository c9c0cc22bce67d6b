import { formatTime } from "../../text/format-date";
import { localDay } from "../../text/local-day";

/** A moment for people: `14:32`, with `20.02.2026` before it when it was another day. */
export function localTime(date: Date, now: Date): string {
  const time = formatTime(date);
  const day = localDay(date);
  return day === localDay(now) ? time : `${day.split("-").reverse().join(".")} ${time}`;
}
