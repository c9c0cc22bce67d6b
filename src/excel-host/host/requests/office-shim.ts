import { usualTraits, type HostTraits } from "../profiles";

export interface ShimOptions {
  readonly traits?: HostTraits;
  /** Excel's own theme; hosts may not tell. */
  readonly dark?: boolean;
}

type Ready = { readonly host: string; readonly platform: string };

/**
 * The parts of `Office` that stand outside the Excel client: readiness, context, the add-in's own pane.
 * @returns An object to be merged into the client's global `Office`.
 */
export function createOfficeShim({ traits = usualTraits, dark }: ShimOptions = {}) {
  const { language, platform, sets } = traits;
  const info: Ready = { host: "Excel", platform };
  const behaviours: string[] = [];
  return {
    onReady: async (callback?: (ready: Ready) => unknown): Promise<Ready> => {
      await callback?.(info);
      return info;
    },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      platform,
      host: "Excel",
      diagnostics: { host: "Excel", platform, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version: string | number = 1.1) => isAtMost(String(version), sets[name]),
      },
      officeTheme: dark === undefined ? undefined : { isDarkTheme: dark },
    },
    addin: {
      setStartupBehavior: async (behaviour: string) => void behaviours.push(behaviour),
      getStartupBehavior: async () => behaviours.at(-1) ?? "None",
      showAsTaskpane: async () => undefined,
      hide: async () => undefined,
      onVisibilityModeChanged: async () => async () => undefined,
    },
    actions: { associate: () => undefined },
    StartupBehavior: { none: "None", load: "Load" },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  };
}

/** Versions count as two numbers: 1.16 comes after 1.9. */
function isAtMost(wanted: string, claimed: string | undefined): boolean {
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [claimedMajor = 0, claimedMinor = 0] = claimed.split(".").map(Number);
  return major < claimedMajor || (major === claimedMajor && minor <= claimedMinor);
}
