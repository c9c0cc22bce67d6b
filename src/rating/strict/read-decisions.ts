import type { AwardDecision } from "../awards/award-decision";
import { isUndecidedReason } from "../awards/decision-codes";
import { InputError } from "../../text/json/input-error";
import type { JsonValue } from "../../text/json/json-value";

/** Decisions of the Executive Committee on ties. */
export function readDecisions(json: JsonValue): AwardDecision[] {
  return json.items().map((item) => {
    const reason = item.required("reason");
    const place = item.required("place");
    const ids = item.required("ids");
    const names = texts(ids);
    const totals = item.required("totals");
    const values = totals.items().map((total) => (total.isAbsent ? null : total.number()));
    if (values.length !== names.length) totals.fail(`${names.length} totals`);
    const given = item.required("chosen");
    const chosen = texts(given);
    if (chosen.some((id) => !names.includes(id))) given.fail("ids of the decision");
    return {
      reason: readReason(reason),
      place: place.isAbsent ? null : place.number(),
      ids: names,
      totals: values,
      chosen,
    };
  });
}

function texts(json: JsonValue): string[] {
  return json.items().map((item) => item.text());
}

function readReason(json: JsonValue): AwardDecision["reason"] {
  const reason = json.text();
  if (isUndecidedReason(reason)) return reason;
  throw new InputError(
    "input.type",
    `Expected a reason of awards.undecided, found ${JSON.stringify(reason)}.`,
    json.path,
  );
}
