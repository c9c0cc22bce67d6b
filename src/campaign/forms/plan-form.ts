import { sharedStyle } from "../../sheets/plan/shared-style";
import type { Cell, WorkbookPlan } from "../../sheets/plan/sheet-plan";
import type { CampaignData } from "../model/campaign-data";
import { followCampaign } from "../model/follow-campaign";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import { planCampaign } from "../sheets/plan-campaign";
import { machineColumn } from "../sheets/settings-sheet";
import { campaignOfOne } from "./campaign-of-one";

/** The defined name of the cell that tells whose form a workbook is. */
export function whoseFormName(year: number): string {
  return `cmp_form_${year}`;
}

/**
 * The form of one organisation: schedule (item 6) and statistics (item 9) of itself and all below it, with the same checks
 * in native formulas as the whole campaign's sheets; filled in Excel or LibreOffice without the add-in.
 * @param data The whole campaign.
 * @param id The organisation.
 * @returns Sheets whose settings are locked; what is asked for may be typed.
 */
export function planForm(data: CampaignData, id: string): WorkbookPlan {
  const part = campaignOfOne(data, id);
  const plan = planCampaign(part, followCampaign(part), { isForm: true });
  const [year] = data.settings.years;
  const besides = plan.names.find(({ name }) => name === `cmp_set_lastYear_${year}`);
  if (besides === undefined) throw new Error("A campaign's settings have a last year");
  // Programs that keep no properties of a file keep its cells: the form is known by this one then.
  const whose = { ...besides, name: whoseFormName(year), area: { ...besides.area, column: machineColumn } };
  const isWhose = ({ row, column }: Pick<Cell, "row" | "column">): boolean =>
    row === whose.area.row && column === whose.area.column;
  const { legend, formLegend } = campaignSheetsIn(data.language).settings;
  const locked = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  return {
    ...plan,
    // What a resolution sets is the union's to change.
    sheets: plan.sheets.map((sheet) =>
      sheet.key === "campaign-settings"
        ? {
            ...sheet,
            validations: [],
            cells: sheet.cells.map(({ style: { name, ...modifiers }, ...cell }) => ({
              ...cell,
              ...(isWhose(cell) && { value: id }),
              ...(cell.value === legend && { value: formLegend }),
              // Yellow asks to be filled.
              style: sharedStyle(name === "input" ? "text" : name, { ...modifiers, unlocked: false }),
            })),
            protection: locked,
          }
        : { ...sheet, protection: locked },
    ),
    names: [...plan.names, whose],
    structureLocked: true,
    properties: { ...plan.properties, bagalau: "campaign-form", organisation: id },
  };
}
