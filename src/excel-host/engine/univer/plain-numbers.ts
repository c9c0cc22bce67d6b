import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Parts } from "./parts";

/**
 * Shows numbers in cells without a number format as the language writes them, with as many digits as Excel gives them: the
 * library writes them as a program does.
 * @param locale Of the library's number formats, such as `ru`.
 */
export function showPlainNumbers({ injector }: Parts, locale: string): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-plain-numbers",
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      const { v, t, s } = cell ?? {};
      if (typeof v !== "number" || Number.isInteger(v) || t === CellValueType.FORCE_STRING) return next(cell);
      const pattern = workbook.getStyles().get(s)?.n?.pattern ?? "General";
      if (pattern !== "General") return next(cell);
      return next({ ...cell, v: numfmt.format("General", v, { locale, throws: false }), t: CellValueType.NUMBER });
    },
  });
}
