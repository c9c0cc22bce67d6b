import { matrix, optional, scalar, type FunctionSpec } from "../../kernel/functions/function-spec";
import type { CampaignFunctionName } from "../words/functions/campaign-function-words";

/**
 * The campaign's custom functions as the host knows them. Once published, ids and the order of parameters stay:
 * clients keep old metadata for a day, so that only optional parameters may be added, at the end.
 */
export const campaignFunctionSpecs: readonly FunctionSpec<CampaignFunctionName>[] = [
  {
    id: "DELEGATES",
    parameters: [
      matrix("members"),
      optional(scalar("norm")),
      optional(scalar("mode")),
      optional(scalar("minimum")),
      optional(scalar("total")),
    ],
    result: "matrix",
  },
  { id: "INWINDOW", parameters: [matrix("level"), matrix("date"), matrix("windows")], result: "matrix" },
  {
    id: "DUEDATE",
    parameters: [matrix("date"), optional(scalar("months")), optional(matrix("daysOff"))],
    result: "matrix",
  },
  { id: "DAYSLATE", parameters: [matrix("due"), matrix("received")], result: "matrix" },
];
