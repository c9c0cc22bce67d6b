import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeChoice = "light" | "dark" | "system";

/** Excel's green in place of Fluent's blue; checked for contrast on white and on #292929. */
const light: Partial<Theme> = {
  colorBrandBackground: "#107c41",
  colorBrandBackgroundHover: "#0e703b",
  colorBrandBackgroundPressed: "#0a5a2f",
  colorCompoundBrandForeground1: "#0f6b38",
  colorCompoundBrandStroke: "#107c41",
  colorCompoundBrandStrokePressed: "#0a5a2f",
  colorCompoundBrandBackground: "#107c41",
  colorCompoundBrandBackgroundHover: "#0e703b",
  colorBrandForegroundLink: "#0f6b38",
  colorBrandForegroundLinkHover: "#0a5a2f",
  colorBrandForegroundLinkPressed: "#0a5a2f",
  colorBrandBackground2: "#e6f3ea",
  colorBrandForeground2: "#0b5530",
  colorBrandStroke1: "#107c41",
  colorBrandStroke2: "#9fd3b4",
  colorNeutralForeground2BrandHover: "#0f6b38",
  colorNeutralForeground2BrandPressed: "#0a5a2f",
  colorNeutralForeground2BrandSelected: "#0f6b38",
};

const dark: Partial<Theme> = {
  colorBrandBackground: "#177d46",
  colorBrandBackgroundHover: "#14703e",
  colorBrandBackgroundPressed: "#0f6636",
  colorCompoundBrandForeground1: "#6ccb91",
  colorCompoundBrandStroke: "#5cc084",
  colorCompoundBrandStrokePressed: "#79d29b",
  colorCompoundBrandBackground: "#5cc084",
  colorCompoundBrandBackgroundHover: "#79d29b",
  colorBrandForegroundLink: "#79d29b",
  colorBrandForegroundLinkHover: "#93dcae",
  colorBrandForegroundLinkPressed: "#93dcae",
  colorBrandBackground2: "#153d27",
  colorBrandForeground2: "#a2dbb8",
  colorBrandStroke1: "#5cc084",
  colorBrandStroke2: "#2f6f49",
  colorNeutralForeground2BrandHover: "#79d29b",
  colorNeutralForeground2BrandPressed: "#93dcae",
  colorNeutralForeground2BrandSelected: "#79d29b",
};

export const lightTheme: Theme = { ...webLightTheme, ...light };
export const darkTheme: Theme = { ...webDarkTheme, ...dark };
