import { inWorkbook } from "../../../kernel/office/in-workbook";
import { StepFailure } from "../../../kernel/step-failure";
import { isNumber, isText, recordOf } from "../../../text/guards";
import { packText, unpackText } from "../../../text/packed-text";
import { changesBetween, joinRecord, type ChangeRecord } from "../../journal/change-record";
import { packChanges, unpackChanges } from "../../journal/packed-changes";
import { partsOfYear, yearOfParts, type Parts } from "../../journal/parts-of-year";
import type { YearData } from "../../year/year-data";
import type { KeptChanges } from "../../year/ports";
import type { NotedChanges } from "./note-changes";
import type { YearSession } from "../year-session";

/** Records in one setting; a full one is never written again. */
const mostInChunk = 500;

const keyOf = (year: number, part: string): string => `year.changes.${year}.${part}`;
const chunkOf = (client: string, chunk: number): string => `of.${client}.${chunk}`;
const isIndex = recordOf(isNumber);

/**
 * Puts what was noted of a year's changes into settings of the workbook, beside what stood there: by machine, so that two
 * people never write the same one. Nothing is written where nothing was noted and the year has its start.
 * @param session Has read the year.
 * @returns Whether it is kept: Excel may be busy; what was noted waits then.
 */
export function keepChanges(session: YearSession, year: number): Promise<boolean> {
  // One after another: both would write the same setting.
  const mine = (session.keeping.get(year) ?? Promise.resolve(true)).then(() => keepNow(session, year));
  session.keeping.set(year, mine);
  return mine;
}

async function keepNow(session: YearSession, year: number): Promise<boolean> {
  const noted = session.changes.get(year);
  if (noted === undefined || (noted.isOpened && noted.pending.length === 0)) return true;
  session.changes.set(year, { ...noted, pending: [] });
  try {
    await inWorkbook((context) => writeNoted(context, session, noted));
  } catch (error) {
    // What was noted meanwhile comes after it.
    const now = session.changes.get(year) ?? noted;
    session.changes.set(year, { ...now, pending: [...noted.pending, ...now.pending] });
    if (error instanceof StepFailure) return false;
    throw error;
  }
  const now = session.changes.get(year);
  if (now) session.changes.set(year, { ...now, isOpened: true });
  return true;
}

async function writeNoted(context: Excel.RequestContext, session: YearSession, noted: NotedChanges): Promise<void> {
  const { first, seen, pending, isOpened } = noted;
  const { year } = seen;
  const { client } = session;
  const { settings } = context.workbook;
  const read = queueTexts(
    context,
    ["index", "start", "state"].map((part) => keyOf(year, part)),
  );
  await context.sync();
  const [indexText, start, state] = read();
  const index = indexOf(indexText);
  const chunk = index[client] ?? 1;
  const open = queueTexts(context, [keyOf(year, chunkOf(client, chunk))]);
  await context.sync();
  const known = (await unpackChanges(open()[0] ?? "")) ?? [];
  const isFull = known.length >= mostInChunk;
  const unknown = isOpened || state === undefined ? [] : await changedMeanwhile(state, first, session.now().getTime());
  // A run goes on within a session: between two of them another person may have changed the same value.
  const join = (before: readonly ChangeRecord[]) => [...unknown, ...pending].reduce(joinRecord, before);
  const records = isOpened && !isFull ? join(known) : [...(isFull ? [] : known), ...join([])];
  const at = isFull ? chunk + 1 : chunk;
  if (start === undefined) settings.add(keyOf(year, "start"), await packParts(first));
  settings.add(keyOf(year, "state"), await packParts(seen));
  settings.add(keyOf(year, "index"), JSON.stringify({ ...index, [client]: at }));
  settings.add(keyOf(year, chunkOf(client, at)), await packChanges(records));
  await context.sync();
}

/**
 * All that the workbook keeps of a year's changes, oldest first, with the year they begin from.
 * @param session Its own are kept first.
 */
export async function readChanges(session: YearSession, year: number): Promise<KeptChanges> {
  await keepChanges(session, year);
  const frame = session.changes.get(year)?.seen;
  return inWorkbook(async (context) => {
    const read = queueTexts(
      context,
      ["index", "start"].map((part) => keyOf(year, part)),
    );
    await context.sync();
    const [indexText, start] = read();
    const chunks = Object.entries(indexOf(indexText)).flatMap(([client, count]) =>
      Array.from({ length: count }, (_, at) => keyOf(year, chunkOf(client, at + 1))),
    );
    const texts = queueTexts(context, chunks);
    await context.sync();
    const kept = await Promise.all(texts().map((text) => unpackChanges(text ?? "")));
    const records = kept.flatMap((one) => one ?? []).sort((one, other) => one.to - other.to);
    const parts = start === undefined ? null : await unpackParts(start);
    return { records, ...(frame && parts && { start: yearOfParts(frame, parts) }) };
  });
}

/** What stands otherwise than it was recorded last: nobody's pane was open. */
async function changedMeanwhile(state: string, first: YearData, at: number): Promise<ChangeRecord[]> {
  const parts = await unpackParts(state);
  return parts === null ? [] : changesBetween(yearOfParts(first, parts), first, { who: "", way: "unknown", at });
}

function queueTexts(context: Excel.RequestContext, keys: readonly string[]): () => (string | undefined)[] {
  const items = keys.map((key) => {
    const item = context.workbook.settings.getItemOrNullObject(key);
    item.load("value");
    return item;
  });
  return () => items.map((item) => (item.isNullObject ? undefined : String(item.value)));
}

function indexOf(text: string | undefined): Readonly<Record<string, number>> {
  const value = parsed(text ?? "");
  return isIndex(value) ? value : {};
}

function packParts(data: YearData): Promise<string> {
  return packText([JSON.stringify([...partsOfYear(data)])]);
}

/** A setting damaged on its way is as good as none. */
async function unpackParts(text: string): Promise<Parts | null> {
  const value = parsed(await unpackText(text).catch(() => "null"));
  if (!Array.isArray(value)) return null;
  const pairs = value.filter((pair): pair is [string, unknown] => Array.isArray(pair) && isText(pair[0]));
  return new Map(pairs);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short: as good as none.
    return null;
  }
}
