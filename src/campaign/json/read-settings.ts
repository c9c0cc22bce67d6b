import type { JsonValue } from "../../text/json/json-value";
import { InputError } from "../../text/json/input-error";
import { campaign2023 } from "../model/data/campaign-2023";
import { delegateModes } from "../model/delegates/delegates-by-norm";
import { levels, type Level } from "../model/level";
import type { Body, CampaignAct, CampaignSettings, DelegateNorm, Quorum, Window } from "../model/settings";

const most = 1_000_000_000;
const bodies: readonly Body[] = ["central-committee", "executive-committee"];

/**
 * Reads the settings of a campaign strictly; a part that is absent is that of the campaign of 2023–2024.
 * @throws InputError
 */
export function readSettings(json: JsonValue): CampaignSettings {
  if (json.isAbsent) return campaign2023;
  const part = <Value>(name: string, usual: Value, read: (value: JsonValue) => Value): Value => {
    const field = json.field(name);
    return field.isAbsent ? usual : read(field);
  };
  // Forms of other persons' names would be those of nobody who is named.
  const namesNobody = json.field("control").isAbsent;
  const sentence = part("controlInSentence", namesNobody ? campaign2023.controlInSentence : undefined, (one) => ({
    kk: one.required("kk").text(),
    ru: one.required("ru").text(),
  }));
  const chairRu = part("chairRu", json.field("chair").isAbsent ? campaign2023.chairRu : undefined, (one) => one.text());
  return {
    years: part("years", campaign2023.years, readYears),
    act: part("act", campaign2023.act, readAct),
    windows: part("windows", campaign2023.windows, readWindows),
    delegates: part("delegates", campaign2023.delegates, readNorm),
    schedule: part("schedule", campaign2023.schedule, (one) => ({
      due: one.required("due").date(),
      level: optional(one, "level", campaign2023.schedule.level, readLevel),
    })),
    informationMonths: part("informationMonths", campaign2023.informationMonths, (one) => one.whole(0, 24)),
    quorum: part("quorum", campaign2023.quorum, (one) => ({
      meeting: optional(one, "meeting", campaign2023.quorum.meeting, readQuorum),
      conference: optional(one, "conference", campaign2023.quorum.conference, readQuorum),
    })),
    daysOff: part("daysOff", campaign2023.daysOff, (one) =>
      one.items().map((item) => ({
        date: item.required("date").date(),
        works: optional(item, "works", false, (value) => value.boolean()),
      })),
    ),
    control: part("control", campaign2023.control, (one) => one.items().map((item) => item.text())),
    ...(sentence !== undefined && { controlInSentence: sentence }),
    chair: part("chair", campaign2023.chair, (one) => one.text()),
    ...(chairRu !== undefined && { chairRu }),
  };
}

/** A level by its key. */
export function readLevel(json: JsonValue): Level {
  return oneOf(json, levels);
}

function optional<Value>(json: JsonValue, name: string, usual: Value, read: (value: JsonValue) => Value): Value {
  const field = json.field(name);
  return field.isAbsent ? usual : read(field);
}

function oneOf<Value extends string>(json: JsonValue, values: readonly Value[]): Value {
  const found = values.find((value) => value === json.value);
  if (found !== undefined) return found;
  const message = `Expected one of ${values.join(", ")}, found ${JSON.stringify(json.value)}.`;
  throw new InputError("input.type", message, json.path);
}

function readYears(json: JsonValue): readonly [number, number] {
  const [first, last, ...more] = json.items();
  if (first === undefined || last === undefined || more.length > 0) return json.fail("first and last year");
  const from = first.whole(1900, 9998);
  return [from, last.whole(from, 9998)];
}

function readAct(json: JsonValue): CampaignAct {
  const usual = campaign2023.act;
  return {
    letterhead: optional(json, "letterhead", usual.letterhead, (one) => oneOf(one, bodies)),
    deciding: optional(json, "deciding", usual.deciding, (one) => oneOf(one, bodies)),
    ...given(
      "date",
      optional(json, "date", usual.date, (one) => one.date()),
    ),
    ...given(
      "protocol",
      optional(json, "protocol", usual.protocol, (one) => one.whole(1, most)),
    ),
    ...given(
      "item",
      optional(json, "item", usual.item, (one) => one.whole(1, most)),
    ),
    charterClause: optional(json, "charterClause", usual.charterClause, (one) => one.text()),
    ...given(
      "congress",
      optional(json, "congress", usual.congress, (one) => one.text()),
    ),
    ...given(
      "instruction",
      optional(json, "instruction", usual.instruction, (one) => one.date()),
    ),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function readWindows(json: JsonValue): Window[] {
  const seen = new Set<Level>();
  return json.items().map((item) => {
    const level = readLevel(item.required("level"));
    if (seen.has(level)) item.field("level").fail("each level once");
    seen.add(level);
    return { level, from: item.required("from").date(), to: item.required("to").date() };
  });
}

function readNorm(json: JsonValue): DelegateNorm {
  const usual = campaign2023.delegates;
  const total = json.field("total");
  return {
    norm: optional(json, "norm", usual.norm, (one) => one.whole(1, most)),
    mode: optional(json, "mode", usual.mode, (one) => oneOf(one, delegateModes)),
    minimum: optional(json, "minimum", usual.minimum, (one) => one.whole(0, most)),
    level: optional(json, "level", usual.level, readLevel),
    ...(!total.isAbsent && { total: total.whole(0, most) }),
  };
}

function readQuorum(json: JsonValue): Quorum {
  const denominator = json.required("denominator").whole(1, 1000);
  return {
    numerator: json.required("numerator").whole(1, denominator),
    denominator,
    over: json.required("over").boolean(),
  };
}
