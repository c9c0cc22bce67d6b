import { prizeBases, type PrizeBasis } from "../awards/prize-basis";
import { blocksOf } from "../criteria/blocks-of";
import type { Criteria } from "../criteria/criteria";
import { editionIds } from "../editions/default-editions";
import type { EditionId } from "../editions/edition";
import type { RatingInput, Settings } from "../input";
import type { Organisation } from "../organisations/organisation";
import { InputError, type InputProblem } from "../../text/json/input-error";
import type { JsonValue } from "../../text/json/json-value";
import { readStrictly } from "../../text/json/read-strictly";
import { readCriteria } from "./read-criteria";
import { readDecisions } from "./read-decisions";
import { readPrevious, readReturns } from "./read-returns";

/**
 * Reads a whole rating from JSON, strictly.
 * @param json A parsed document; fields that are not part of the contract are ignored.
 * @returns The input of `rate`, or the first thing that is wrong.
 */
export function readRatingInput(json: unknown): { readonly input: RatingInput } | { readonly error: InputProblem } {
  return readStrictly(json, readInput);
}

function readInput(json: JsonValue): RatingInput {
  const year = json.required("year").whole(1900, 9998);
  const edition = json.field("edition");
  const today = json.field("today");
  const criteria = readCriteria(json.required("criteria"));
  const settings = readSettings(json.field("settings"), criteria);
  const organisations = readOrganisations(json.required("organisations"));
  const ids = new Set(organisations.map(({ id }) => id));
  const previous = json.field("previous");
  const decisions = json.field("decisions");
  return {
    year,
    ...(!edition.isAbsent && { edition: readEdition(edition) }),
    ...(!today.isAbsent && { today: today.date() }),
    settings,
    criteria,
    organisations,
    returns: readReturns(json.required("returns"), ids, criteria),
    ...(!previous.isAbsent && { previous: readPrevious(previous) }),
    ...(!decisions.isAbsent && { decisions: readDecisions(decisions) }),
  };
}

function readEdition(json: JsonValue): EditionId {
  const found = editionIds.find((id) => id === json.value);
  if (found !== undefined) return found;
  const message = `Expected one of ${editionIds.join(", ")}, found ${JSON.stringify(json.value)}.`;
  throw new InputError("input.edition", message, json.path);
}

function readSettings(json: JsonValue, criteria: Criteria): Partial<Settings> {
  if (json.isAbsent) return {};
  const decimals = json.field("pointsDecimals");
  const places = json.field("prizePlaces");
  const basis = json.field("prizesBy");
  const encouraged = json.field("encouraged");
  const blocks = json.field("mainBlocks");
  const due = json.field("dueDate");
  return {
    ...(decimals.value !== undefined && { pointsDecimals: decimals.isAbsent ? null : decimals.whole(0, 6) }),
    ...(!places.isAbsent && { prizePlaces: places.whole(0, 1_000_000) }),
    ...(!basis.isAbsent && { prizesBy: readPrizeBasis(basis) }),
    ...(!encouraged.isAbsent && { encouraged: encouraged.whole(0, 1_000_000) }),
    ...(!blocks.isAbsent && { mainBlocks: readMainBlocks(blocks, criteria) }),
    ...(!due.isAbsent && { dueDate: due.date() }),
  };
}

function readPrizeBasis(json: JsonValue): PrizeBasis {
  const text = json.text();
  return prizeBases.find((one) => one === text) ?? json.fail(`one of ${prizeBases.join(", ")}`);
}

function readMainBlocks(json: JsonValue, criteria: Criteria): Settings["mainBlocks"] {
  const known = blocksOf(criteria).map(String);
  return json.items().map((item) => {
    const block = item.numberOrText();
    if (known.includes(String(block))) return block;
    throw new InputError("criteria.unknown-block", `There is no block ${JSON.stringify(block)}.`, item.path);
  });
}

function readOrganisations(json: JsonValue): Organisation[] {
  const seen = new Set<string>();
  return json.items().map((item) => {
    const field = item.required("id");
    const id = field.text();
    if (id.trim() === "") field.fail("a text that is not empty");
    if (seen.has(id)) {
      throw new InputError(
        "input.duplicate-organisation",
        `The organisation ${JSON.stringify(id)} is listed twice.`,
        field.path,
      );
    }
    seen.add(id);
    const name = (language: "kk" | "ru"): string => {
      const value = item.field(language);
      return value.isAbsent ? id : value.text();
    };
    return { id, kk: name("kk"), ru: name("ru") };
  });
}
