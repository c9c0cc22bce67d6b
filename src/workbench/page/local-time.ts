const pad = (value: number): string => String(value).padStart(2, "0");

/** A date on the clock of this machine, such as `2026-02-20`. */
export function localDate(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A moment for people: `14:32`, with `20.02.2026` before it when it was another day. */
export function localTime(date: Date, now: Date): string {
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  if (localDate(date) === localDate(now)) return time;
  return `${pad(date.getDate())}.${pad(date.getMonth() + 1)}.${date.getFullYear()} ${time}`;
}
