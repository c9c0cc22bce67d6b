import { columnRoles, type ColumnMapping } from "../../../evaluation/criteria-import/columns/column-role";
import type { RuleReading } from "../../../evaluation/criteria-import/wording/reading";
import type { Decision } from "../../../evaluation/criteria-import/settle/decision";
import type { TableCell } from "../../../evaluation/criteria-import/cells/table-cell";
import { ruleKinds } from "../../../rating/rules/rules";
import type { Organisation } from "../../../rating/organisations/organisation";
import type { OpenIndicator, ShareChoice } from "../../evaluation/bring-in/bring-in-draft";
import type { BlockDraft, OpenBlock } from "../../evaluation/criteria/block/block-draft";
import {
  newBaseTexts,
  type DraftBand,
  type IndicatorDraft,
  type NewBaseText,
} from "../../evaluation/criteria/indicator/indicator-draft";
import { valuesOfKind, type DraftLine, type DraftValue } from "../../evaluation/criteria/indicator/rule-form";
import type { MeaningAnswers } from "../../evaluation/criteria/meanings/meaning-answers";
import type { MeaningAnswer } from "../../../evaluation/year/acts/settle-meanings";
import type { RosterEdit } from "../../../evaluation/year/acts/roster-edits";
import { isBaseField, isBlockId, isFigureType, isIndicator, isReading } from "./criteria-shapes";
import {
  isFlag,
  isNumber,
  isRecord,
  isText,
  listOf,
  maybe,
  oneOf,
  orNull,
  shape,
  type Guard,
} from "../../../text/guards";

const draftValues = new Set<string>(ruleKinds.flatMap(valuesOfKind));

/** Texts by names of a closed list. */
function textsBy<Name extends string>(known: ReadonlySet<string>): Guard<Readonly<Partial<Record<Name, string>>>> {
  return (value): value is Readonly<Partial<Record<Name, string>>> =>
    isRecord(value) && Object.entries(value).every(([name, text]) => known.has(name) && isText(text));
}

export const isIndicatorDraft = shape<IndicatorDraft>({
  code: isText,
  block: isBlockId,
  kk: isText,
  ru: isText,
  en: isText,
  type: isFigureType,
  unitKk: isText,
  unitRu: isText,
  evidenceKk: isText,
  evidenceRu: isText,
  source: listOf(isText),
  weight: isText,
  min: isText,
  max: isText,
  kind: oneOf(...ruleKinds),
  wholeSteps: isFlag,
  values: textsBy<DraftValue>(draftValues),
  bands: listOf(shape<DraftBand>({ ge: isText, lt: isText, points: isText })),
  lines: maybe(listOf(shape<DraftLine>({ until: isText, field: isText, points: isText, cap: isText }))),
  newBase: maybe(textsBy<NewBaseText>(new Set<string>(newBaseTexts))),
});

type AnswerOf<Kind extends MeaningAnswer["kind"]> = Extract<MeaningAnswer, { readonly kind: Kind }>;

const answers: { readonly [Kind in MeaningAnswer["kind"]]: Guard<AnswerOf<Kind>> } = {
  keep: shape<AnswerOf<"keep">>({ kind: oneOf("keep") }),
  aside: shape<AnswerOf<"aside">>({ kind: oneOf("aside") }),
  move: shape<AnswerOf<"move">>({ kind: oneOf("move"), to: isText }),
};

export const isMeanings: Guard<MeaningAnswers> = (value): value is MeaningAnswers =>
  isRecord(value) && Object.values(value).every((one) => Object.values(answers).some((is) => is(one)));

export const isOpenIndicator = shape<OpenIndicator>({
  code: orNull(isText),
  draft: isIndicatorDraft,
  baseFields: listOf(isBaseField),
  meanings: maybe(isMeanings),
});

export const isOpenBlock = shape<OpenBlock>({
  block: orNull(isBlockId),
  draft: shape<BlockDraft>({
    kk: isText,
    ru: isText,
    en: isText,
    sheetKk: isText,
    sheetRu: isText,
    sheetEn: isText,
  }),
});

type Alias = NonNullable<Organisation["aliases"]>[number];

const isOrganisation = shape<Organisation>({
  id: isText,
  kk: isText,
  ru: isText,
  short_kk: maybe(isText),
  short_ru: maybe(isText),
  short_en: maybe(isText),
  type: maybe(isText),
  aliases: maybe(listOf(shape<Alias>({ lang: isText, name: isText, when: maybe(isText) }))),
});

export const isRosterEdit = shape<RosterEdit>({
  organisation: isOrganisation,
  leaves: isFlag,
  renamed: isFlag,
  other: maybe(isText),
});

export const isRows = listOf(
  listOf(
    shape<TableCell>({ text: isText, rowSpan: maybe(isNumber), colSpan: maybe(isNumber), isHidden: maybe(isFlag) }),
  ),
);

export const isMapping = shape<ColumnMapping>({
  roles: listOf(oneOf(...columnRoles)),
  headRows: isNumber,
  block: maybe(isText),
});

type DecisionOf<Kind extends Decision["kind"]> = Extract<Decision, { readonly kind: Kind }>;

const decisions: { readonly [Kind in Decision["kind"]]: Guard<DecisionOf<Kind>> } = {
  reading: shape<DecisionOf<"reading">>({
    kind: oneOf("reading"),
    reading: isReading as Guard<RuleReading>,
    at: maybe(isNumber),
  }),
  indicator: shape<DecisionOf<"indicator">>({ kind: oneOf("indicator"), indicator: isIndicator }),
  split: shape<DecisionOf<"split">>({ kind: oneOf("split") }),
  "leave-out": shape<DecisionOf<"leave-out">>({ kind: oneOf("leave-out") }),
};

export const isDecision: Guard<Decision> = (value): value is Decision =>
  Object.values(decisions).some((is) => is(value));

export const isShare = shape<ShareChoice>({ numerator: isText, denominator: isText });
