import { inWorkbook } from "../../../kernel/office/in-workbook";
import { StepFailure } from "../../../kernel/step-failure";
import { isText } from "../../../text/guards";
import { jsonInParts, packText, unpackText } from "../../../text/packed-text";
import { changesBetween, joinRecord, replay, type ChangeRecord } from "../../journal/change-record";
import { packChanges } from "../../journal/packed-changes";
import { partsOfYear, yearOfParts, type Parts } from "../../journal/parts-of-year";
import type { YearData } from "../../year/year-data";
import type { KeptChanges } from "../../year/ports";
import {
  journalOfParts,
  partKey,
  partsOfTexts,
  queuePartKeys,
  queueTexts,
  startKey,
  type KeptPart,
} from "./kept-parts";
import type { NotedChanges } from "./note-changes";
import type { YearSession } from "../year-session";

/** Records in one setting; a full one is never written again. */
const mostInPart = 500;
/** Milliseconds after its last record in which an earlier opening of the pane may still write its part. */
const mayGoOn = 86_400_000;

/**
 * Puts what was noted of a year's changes into settings of the workbook. Every opening of the pane has parts of its own and
 * nothing is shared, so that two people at once write past each other; a part that went missing is written anew. Nothing is
 * written where nothing was noted and the year has its start.
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
    const kept = await inWorkbook((context) => writeNoted(context, session, noted));
    const now = session.changes.get(year) ?? noted;
    session.changes.set(year, { ...now, ...kept, isOpened: true });
  } catch (error) {
    // What was noted meanwhile comes after it.
    const now = session.changes.get(year) ?? noted;
    session.changes.set(year, { ...now, pending: [...noted.pending, ...now.pending] });
    if (error instanceof StepFailure) return false;
    throw error;
  }
  return true;
}

async function writeNoted(
  context: Excel.RequestContext,
  session: YearSession,
  noted: NotedChanges,
): Promise<Pick<NotedChanges, "part" | "written">> {
  const { first, pending, isOpened, part } = noted;
  const { year } = first;
  const { settings } = context.workbook;
  const found = isOpened ? undefined : await readKept(context, year);
  const lost = isOpened ? await ownLost(context, noted) : [];
  const former = found === undefined ? [] : formerParts(found.parts, session);
  const unknown = found === undefined ? [] : changedMeanwhile(found, noted);
  const isFull = part.records.length >= mostInPart;
  const before = isFull ? [] : part.records;
  // A run goes on within a session: between two of them another person may have changed the same value.
  const news = [...unknown, ...pending];
  const records = isOpened
    ? news.reduce(joinRecord, before)
    : [...former.flatMap((one) => one.records), ...news.reduce<readonly ChangeRecord[]>(joinRecord, [])];
  const number = isFull ? part.number + 1 : part.number;
  const written = new Map(noted.written);
  if (found !== undefined && found.start === undefined) settings.add(startKey(year), await packParts(first));
  if (news.length > 0) {
    const [key, text] = [partKey(year, session.writer, number), await packChanges(records)];
    settings.add(key, text);
    written.set(key, text);
    for (const one of former) settings.getItemOrNullObject(one.key).delete();
  }
  for (const key of lost) settings.add(key, written.get(key) ?? "");
  await context.sync();
  return news.length === 0 ? { part, written } : { part: { number, records }, written };
}

/**
 * All that the workbook keeps of a year's changes, oldest first, with the year they begin from.
 * @param session Its own are kept first.
 */
export async function readChanges(session: YearSession, year: number): Promise<KeptChanges> {
  await keepChanges(session, year);
  const noted = session.changes.get(year);
  return inWorkbook(async (context) => {
    const { parts, start } = await readKept(context, year, noted?.written);
    const lost = noted === undefined ? [] : await ownLost(context, noted);
    for (const key of lost) context.workbook.settings.add(key, noted?.written.get(key) ?? "");
    if (lost.length > 0) await context.sync();
    const frame = noted?.seen;
    return { records: journalOfParts(parts, start), ...(frame && start && { start: yearOfParts(frame, start) }) };
  });
}

interface Kept {
  readonly parts: readonly KeptPart[];
  /** Absent where nobody has kept it, or where it is damaged. */
  readonly start?: Parts;
}

/** @param own What this session wrote, whatever the workbook has of it. */
async function readKept(
  context: Excel.RequestContext,
  year: number,
  own: ReadonlyMap<string, string> = new Map(),
): Promise<Kept> {
  const keys = queuePartKeys(context, year);
  const startText = queueTexts(context, [startKey(year)]);
  await context.sync();
  const standing = keys();
  const texts = queueTexts(context, standing);
  await context.sync();
  const values = texts();
  const parts = await partsOfTexts(new Map([...standing.map((key, at) => [key, values[at]] as const), ...own]));
  const start = await unpackParts(startText()[0] ?? "");
  return { parts, ...(start && { start }) };
}

/** Own parts that the workbook has no more, or otherwise: the settings of two people "can get out of sync". */
async function ownLost(context: Excel.RequestContext, { written }: NotedChanges): Promise<string[]> {
  const keys = [...written.keys()];
  const texts = queueTexts(context, keys);
  await context.sync();
  const values = texts();
  return keys.filter((key, at) => values[at] !== written.get(key));
}

/** Parts of earlier openings on this machine, as far as they fit into one: many small settings would take more room. */
function formerParts(parts: readonly KeptPart[], { client, writer, now }: YearSession): readonly KeptPart[] {
  let room = mostInPart;
  const at = now().getTime();
  return parts.filter(({ key, records }) => {
    const last = records.at(-1)?.to ?? at;
    const isFormer = key.includes(`.of.${client}.`) && !key.includes(`.of.${writer}.`) && at - last > mayGoOn;
    if (!isFormer || records.length > room) return false;
    room -= records.length;
    return true;
  });
}

/** What stood otherwise at the first reading than the records until then lead to: nobody's pane was open. */
function changedMeanwhile({ parts, start }: Kept, { first, firstAt }: NotedChanges): ChangeRecord[] {
  if (start === undefined) return [];
  const before = journalOfParts(parts, start).filter(({ from }) => from <= firstAt);
  // Whoever went on after that reading had the value of his record only later.
  const goingOn = new Set(before.flatMap(({ to, changes }) => (to > firstAt ? changes.map(({ path }) => path) : [])));
  const recorded = replay(yearOfParts(first, start), before);
  return changesBetween(recorded, first, { who: "", way: "unknown", at: firstAt }).flatMap((record) => {
    const changes = record.changes.filter(({ path }) => !goingOn.has(path));
    return changes.length === 0 ? [] : [{ ...record, changes }];
  });
}

function packParts(data: YearData): Promise<string> {
  return packText(jsonInParts([...partsOfYear(data)]));
}

/** A setting damaged on its way is as good as none. */
async function unpackParts(text: string): Promise<Parts | undefined> {
  const value = parsed(await unpackText(text).catch(() => "null"));
  if (!Array.isArray(value)) return undefined;
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
