import { useEffect, useState } from "react";
import type { ThemeChoice } from "./theme";

const query = "(prefers-color-scheme: dark)";

/**
 * Light or dark, as chosen or as the host and the system say.
 * @param choice Of the person.
 * @param hostIsDark Excel's own theme where it tells; the system's decides without it.
 */
export function useSystemTheme(choice: ThemeChoice, hostIsDark: boolean | undefined): "light" | "dark" {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const onChange = () => setSystemIsDark(media.matches);
    media.addEventListener("change", onChange);
    return () => media.removeEventListener("change", onChange);
  }, []);
  if (choice !== "system") return choice;
  return (hostIsDark ?? systemIsDark) ? "dark" : "light";
}
