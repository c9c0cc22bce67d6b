import type {
  BaseField,
  Block,
  BlockId,
  Check,
  FigureType,
  Indicator,
  LocalText,
  Rule,
} from "../../../rating/criteria/criteria";
import { either, isNumber, isText, listOf, maybe, oneOf, orNull, shape, type Guard } from "../../../text/guards";

const isLocalText = shape<LocalText>({ kk: isText, ru: isText, en: maybe(isText) });

export const isBlockId: Guard<BlockId> = either(isNumber, isText);

export const isFigureType: Guard<FigureType> = oneOf("integer", "decimal", "money", "percent", "date", "yes-no");

export const isBaseField = shape<BaseField>({
  code: isText,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  unit: isLocalText,
  type: oneOf("integer", "decimal", "money", "date", "yes-no"),
  min: maybe(orNull(isNumber)),
  max: maybe(orNull(isNumber)),
});

export const isBlock = shape<Block>({
  block: isBlockId,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  sheet_kk: maybe(isText),
  sheet_ru: maybe(isText),
  sheet_en: maybe(isText),
});

export const isCheck = shape<Check>({
  id: isText,
  level: oneOf("error", "warning"),
  expr: isText,
  why: maybe(isText),
  implemented_by: maybe(isText),
});

const bands = listOf(shape({ ge: orNull(isNumber), lt: orNull(isNumber), points: isNumber }));
const limit = maybe(orNull(isNumber));
const rounding = maybe(oneOf("none", "down"));

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { readonly kind: Kind }>;

/** One guard for each kind; the compiler names a kind that has none. */
const rules: { readonly [Kind in Rule["kind"]]: Guard<RuleOf<Kind>> } = {
  per_unit: shape<RuleOf<"per_unit">>({
    kind: oneOf("per_unit"),
    points: isNumber,
    per: maybe(isNumber),
    round: rounding,
    floor: limit,
    cap: limit,
  }),
  penalty_per_unit: shape<RuleOf<"penalty_per_unit">>({
    kind: oneOf("penalty_per_unit"),
    points: isNumber,
    per: maybe(isNumber),
    round: rounding,
    floor: isNumber,
  }),
  share_bands: shape<RuleOf<"share_bands">>({
    kind: oneOf("share_bands"),
    numerator: isText,
    denominator: isText,
    bands,
  }),
  percent_of_plan: shape<RuleOf<"percent_of_plan">>({
    kind: oneOf("percent_of_plan"),
    points: isNumber,
    numerator: isText,
    denominator: isText,
    cap_ratio: isNumber,
  }),
  value_bands: shape<RuleOf<"value_bands">>({ kind: oneOf("value_bands"), bands }),
  yes_no: shape<RuleOf<"yes_no">>({ kind: oneOf("yes_no"), yes: isNumber, no: isNumber }),
  on_time: shape<RuleOf<"on_time">>({
    kind: oneOf("on_time"),
    due: isText,
    due_year: either(isText, isNumber),
    points: isNumber,
    per_day_late: isNumber,
    floor: isNumber,
  }),
  min_max: shape<RuleOf<"min_max">>({ kind: oneOf("min_max"), from: maybe(isNumber), to: maybe(isNumber) }),
  place_points: shape<RuleOf<"place_points">>({ kind: oneOf("place_points") }),
};

const isRule: Guard<Rule> = (value): value is Rule => Object.values(rules).some((is) => is(value));

const bound = maybe(orNull(either(isNumber, isText)));

export const isIndicator = shape<Indicator>({
  block: isBlockId,
  code: isText,
  kk: isText,
  ru: isText,
  en: maybe(isText),
  unit: maybe(isLocalText),
  type: isFigureType,
  min: bound,
  max: bound,
  direction: maybe(oneOf("up", "down", "earlier")),
  rule: isRule,
  weight: maybe(isNumber),
  evidence: maybe(isLocalText),
  source: maybe(listOf(isText)),
  status: maybe(isText),
});

/** A rule as a line of a table is read. */
export const isReading = shape({
  rule: isRule,
  type: isFigureType,
  weight: maybe(isNumber),
  direction: maybe(oneOf("up", "down")),
  unit: maybe(isLocalText),
});
