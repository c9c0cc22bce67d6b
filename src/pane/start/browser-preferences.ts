import type { Preferences } from "../../evaluation/year/ports";

/**
 * Language, theme and the user's own name in the browser's storage; a host that forbids storage forgets them, nothing else.
 * @param storage Of the browser; reading it may throw where storage is switched off.
 * @param partition `Office.context.partitionKey`, where the host gives one.
 */
export function browserPreferences(storage: () => Storage = () => window.localStorage, partition = ""): Preferences {
  const prefix = `${partition}bagalau.`;
  return {
    get(key) {
      try {
        return storage().getItem(prefix + key) ?? undefined;
      } catch {
        // Storage is switched off: the preference starts anew each time.
        return undefined;
      }
    },
    set(key, value) {
      try {
        storage().setItem(prefix + key, value);
      } catch {
        // Storage is switched off: the choice lasts as long as the pane.
      }
    },
  };
}
