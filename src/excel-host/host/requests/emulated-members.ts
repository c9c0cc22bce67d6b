import { membersOf, type HostType } from "../host-object";
import { applicationType, cultureInfoType, numberFormatInfoType } from "../model/application";
import { autoFilterType } from "../model/auto-filter";
import { borderType, bordersType } from "../model/borders";
import { chartAxesType, chartAxisType, chartGridlinesType, chartLegendType } from "../model/chart-parts";
import { chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from "../model/chart-series";
import { chartCollectionType, chartTitleType, chartType } from "../model/charts";
import {
  conditionalFillType,
  conditionalFontType,
  conditionalFormatsType,
  conditionalFormatType,
  conditionalRangeFormatType,
  conditionalRuleType,
  customConditionalType,
} from "../model/conditional-formats";
import { dataValidationType } from "../model/data-validation";
import { fillType } from "../model/fill";
import { fontType } from "../model/font";
import { rangeFormatType } from "../model/format";
import { formatProtectionType } from "../model/format-protection";
import { freezePanesType } from "../model/freeze-panes";
import { functionResultType, functionsType } from "../model/functions";
import { namedItemType, namesType } from "../model/names";
import { pageBreaksType, pageBreakType } from "../model/page-breaks";
import { headerFooterGroupType, headerFooterType, pageLayoutType } from "../model/page-layout";
import { rangeType } from "../model/range";
import { settingsType, settingType } from "../model/settings";
import { workbookType } from "../model/workbook";
import { workbookProtectionType } from "../model/workbook-protection";
import { worksheetType } from "../model/worksheet";
import { worksheetProtectionType } from "../model/worksheet-protection";
import { worksheetsType } from "../model/worksheets";

// A list of members needs no state: types of every state may stand side by side.
const types = [
  workbookType,
  applicationType,
  cultureInfoType,
  numberFormatInfoType,
  functionsType,
  functionResultType,
  workbookProtectionType,
  worksheetsType,
  worksheetType,
  worksheetProtectionType,
  freezePanesType,
  autoFilterType,
  rangeType,
  rangeFormatType,
  fillType,
  fontType,
  bordersType,
  borderType,
  formatProtectionType,
  dataValidationType,
  conditionalFormatsType,
  conditionalFormatType,
  customConditionalType,
  conditionalRuleType,
  conditionalRangeFormatType,
  conditionalFontType,
  conditionalFillType,
  namesType,
  namedItemType,
  settingsType,
  settingType,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  pageBreaksType,
  pageBreakType,
  chartCollectionType,
  chartType,
  chartTitleType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartSeriesFormatType,
  chartLegendType,
  chartAxesType,
  chartAxisType,
  chartGridlinesType,
] as readonly HostType<never>[];

/** Everything this host emulates: objects by the names of the API, each with its members. */
export const emulatedMembers: ReadonlyMap<string, readonly string[]> = new Map(
  types.map((type) => [type.name, membersOf(type)]),
);
