/**
 * What the manifest asks of Excel, set by set. Nothing newer is called; what will be, is asked for here first.
 */
export const floor = { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" } as const;

type RequirementSet = keyof typeof floor;

/** The newest version known of each set. */
const newest: Readonly<Record<RequirementSet, number>> = { ExcelApi: 20, SharedRuntime: 2, CustomFunctionsRuntime: 4 };

/**
 * How far this Excel goes.
 * @param requirements `Office.context.requirements`; versions are passed as text, as "1.2" is not "1.20".
 * @returns The newest version of each set that is there, `-` where none is.
 */
export function capabilities(
  requirements: Pick<Office.RequirementSetSupport, "isSetSupported">,
): Readonly<Record<RequirementSet, string>> {
  const reached = (set: RequirementSet): string => {
    const versions = Array.from({ length: newest[set] }, (_, index) => `1.${newest[set] - index}`);
    return versions.find((version) => requirements.isSetSupported(set, version)) ?? "-";
  };
  return {
    ExcelApi: reached("ExcelApi"),
    SharedRuntime: reached("SharedRuntime"),
    CustomFunctionsRuntime: reached("CustomFunctionsRuntime"),
  };
}
