import { InputError, type InputProblem } from "../../text/json/input-error";
import type { JsonValue } from "../../text/json/json-value";
import { readStrictly } from "../../text/json/read-strictly";
import type { CampaignInput } from "../model/campaign";
import { counterList, type CounterKey, type Counts } from "../model/data/counters";
import type { Meeting } from "../model/meeting";
import type { CampaignOrganisation } from "../model/organisation";
import type { ResultRow } from "../model/totals/result-row";
import { readLevel, readSettings } from "./read-settings";

const most = 1_000_000_000;
const counterKeys: ReadonlySet<string> = new Set(counterList.map(({ key }) => key));

/**
 * Reads a whole campaign from JSON, strictly.
 * @param json A parsed document; fields that are not part of the contract are ignored.
 * @returns The input of `followCampaign`, or the first thing that is wrong.
 */
export function readCampaignInput(json: unknown): { readonly input: CampaignInput } | { readonly error: InputProblem } {
  return readStrictly(json, readInput);
}

function readInput(json: JsonValue): CampaignInput {
  const settings = readSettings(json.field("settings"));
  const organisations = readOrganisations(json.required("organisations"));
  const ids = new Set(organisations.map(({ id }) => id));
  const [meetings, results, today] = [json.field("meetings"), json.field("results"), json.field("today")];
  return {
    settings,
    organisations,
    meetings: meetings.isAbsent ? {} : readMeetings(meetings, ids),
    results: results.isAbsent ? [] : results.items().map((item) => readRow(item, ids)),
    ...(!today.isAbsent && { today: today.date() }),
  };
}

function readOrganisations(json: JsonValue): CampaignOrganisation[] {
  const seen = new Set<string>();
  return json.items().map((item) => {
    const field = item.required("id");
    const id = field.text();
    if (id.trim() === "") field.fail("a text that is not empty");
    if (seen.has(id)) {
      const message = `The organisation ${JSON.stringify(id)} is listed twice.`;
      throw new InputError("input.duplicate-organisation", message, field.path);
    }
    seen.add(id);
    const name = (language: "kk" | "ru"): string => {
      const value = item.field(language);
      return value.isAbsent ? id : value.text();
    };
    const parent = item.field("parent");
    return {
      id,
      kk: name("kk"),
      ru: name("ru"),
      level: readLevel(item.required("level")),
      ...(!parent.isAbsent && { parent: parent.text() }),
      ...wholes(item, ["members", "exOfficio", "elected"]),
    };
  });
}

function readMeetings(json: JsonValue, ids: ReadonlySet<string>): Record<string, Meeting> {
  return Object.fromEntries(
    json.entries().flatMap(([id, one]) => {
      refuseStranger(id, one.path, ids);
      return one.isAbsent ? [] : [[id, readMeeting(one)]];
    }),
  );
}

function readMeeting(json: JsonValue): Meeting {
  const reason = json.field("reason");
  const dates = (["planned", "held", "scheduleReceived", "informationReceived"] as const).flatMap((name) => {
    const field = json.field(name);
    return field.isAbsent ? [] : [[name, field.date()]];
  });
  return {
    ...Object.fromEntries(dates),
    ...(!reason.isAbsent && { reason: reason.text() }),
    ...wholes(json, ["entitled", "present"]),
  };
}

function readRow(json: JsonValue, ids: ReadonlySet<string>): ResultRow {
  const owner = json.required("organisation");
  const organisation = owner.text();
  refuseStranger(organisation, owner.path, ids);
  return {
    organisation,
    level: readLevel(json.required("level")),
    counts: readCounts(json.required("counts")),
  };
}

function readCounts(json: JsonValue): Counts {
  const counts: { [Key in CounterKey]?: number } = {};
  for (const [key, value] of json.entries()) {
    if (!counterKeys.has(key)) {
      throw new InputError("input.unknown-code", `There is no counter ${JSON.stringify(key)}.`, value.path);
    }
    if (!value.isAbsent) counts[key as CounterKey] = value.whole(0, most);
  }
  return counts;
}

function wholes<Name extends string>(json: JsonValue, names: readonly Name[]): { [Key in Name]?: number } {
  const given: { [Key in Name]?: number } = {};
  for (const name of names) {
    const field = json.field(name);
    if (!field.isAbsent) given[name] = field.whole(0, most);
  }
  return given;
}

function refuseStranger(id: string, path: string, ids: ReadonlySet<string>): void {
  if (ids.has(id)) return;
  throw new InputError("input.unknown-organisation", `There is no organisation ${JSON.stringify(id)}.`, path);
}
