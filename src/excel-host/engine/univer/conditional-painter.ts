import {
  BooleanNumber,
  ICommandService,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
  type IRange,
  type IStyleData,
} from "@univerjs/core";
import { ICalculateFormulaService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { ConditionalRule, Engine } from "../engine";
import { unitId, type Parts } from "./parts";

/** Colours follow a change or a scroll this late, in milliseconds. */
const delay = 60;

/** Draws conditional colours over the cells that are seen. */
export function startConditionalPainter(parts: Parts, engine: Engine): void {
  const { injector } = parts;
  const painted = new Map<number, IStyleData>();
  let paintedSheet = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  const paint = async (): Promise<void> => {
    if (parts.calculation.isHeld) return plan();
    await engine.settle();
    const sheet = engine.activeSheet();
    const rules = engine.conditionals(sheet);
    const wanted = rules.length === 0 ? [] : cellsSeen(parts, rules);
    const holds = await evaluateAll(parts, sheet, wanted);
    painted.clear();
    paintedSheet = sheet;
    for (const { row, column, rules: candidates } of wanted) {
      const style = styleOf(candidates.filter((rule) => holds(row, column, rule)));
      if (style) painted.set(placeKey(row, column), style);
    }
    const now = JSON.stringify([sheet, ...painted]);
    if (now === shown) return;
    shown = now;
    redraw(parts);
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void paint(), delay);
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-conditional",
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      // Asked for every cell that is drawn: most sheets have no such colours.
      const style = painted.size > 0 && subUnitId === paintedSheet ? painted.get(placeKey(row, col)) : undefined;
      if (!style) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      return next({ ...(cell ?? rawData), s: { ...own, ...style } });
    },
  });
  injector.get(ICommandService).onCommandExecuted(plan);
  engine.onConditionalChange(plan);
  void injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(plan);
}

/** Excel has 16,384 columns. */
function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The library keeps the looks of cells it has drawn; they are to be asked for again. */
function redraw({ injector }: Parts): void {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeletons = render?.with(SheetSkeletonManagerService);
  const skeleton = skeletons?.getCurrentSkeleton();
  skeleton?.resetRangeCache([...skeleton.getVisibleRanges().values()]);
  skeletons?.reCalculate();
  render?.mainComponent?.makeDirty();
}

interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly rules: readonly ConditionalRule[];
}

/** Cells on the screen that have rules. */
function cellsSeen(parts: Parts, rules: readonly ConditionalRule[]): SeenCell[] {
  const render = parts.injector.get(IRenderManagerService).getRenderById(unitId);
  const seen: IRange[] = [
    ...(render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.getVisibleRanges().values() ?? []),
  ];
  const cells = new Map<string, SeenCell>();
  for (const { startRow, endRow, startColumn, endColumn } of seen) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const own = rules.filter(({ area }) => {
          const inRows = row >= area.row && row < area.row + area.rows;
          return inRows && column >= area.column && column < area.column + area.columns;
        });
        if (own.length > 0) cells.set(`${row}|${column}`, { row, column, rules: own });
      }
    }
  }
  return [...cells.values()];
}

/** Works out the rules of all cells at once. */
async function evaluateAll(
  { injector, calculation }: Parts,
  sheet: string,
  cells: readonly SeenCell[],
): Promise<(row: number, column: number, rule: ConditionalRule) => boolean> {
  const lexer = injector.get(LexerTreeBuilder);
  const formulas: Record<number, Record<number, string[]>> = {};
  for (const { row, column, rules } of cells) {
    (formulas[row] ??= {})[column] = rules.map(({ formula, area, origin = area }) =>
      lexer.moveFormulaRefOffset(formula, column - origin.column, row - origin.row),
    );
  }
  const service = injector.get(ICalculateFormulaService);
  const results = await calculation.kept.lend(() => service.executeFormulas({ [unitId]: { [sheet]: formulas } }));
  const order = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell.rules]));
  return (row, column, rule) => {
    const at = order.get(`${row}|${column}`)?.indexOf(rule) ?? -1;
    const value: unknown = results[unitId]?.[sheet]?.[row]?.[column]?.[at]?.value;
    const [first]: readonly unknown[] = Array.isArray(value) ? (value.flat() as unknown[]) : [value];
    return first === true || (typeof first === "number" && first !== 0);
  };
}

/** What the rules that hold give together; an earlier rule wins, one that says stop ends. */
function styleOf(rules: readonly ConditionalRule[]): IStyleData | null {
  if (rules.length === 0) return null;
  const stop = rules.findIndex(({ stopIfTrue }) => stopIfTrue);
  const counting = stop < 0 ? rules : rules.slice(0, stop + 1);
  return Object.assign({}, ...[...counting].reverse().map(toStyle)) as IStyleData;
}

function toStyle(rule: ConditionalRule): IStyleData {
  return {
    ...(rule.fontColour !== undefined && { cl: { rgb: rule.fontColour } }),
    ...(rule.fill !== undefined && { bg: { rgb: rule.fill } }),
    ...(rule.bold !== undefined && { bl: rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(rule.italic !== undefined && { it: rule.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
