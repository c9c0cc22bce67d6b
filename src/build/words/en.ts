import type { SideloadWords } from "./ru";

export const sideloadEn: SideloadWords = {
  language: "en",
  served: "The add-in is served at {url}",
  windows:
    "Windows: share the folder of {manifest}, add the share in Excel under File > Options > Trust Center > Trusted Add-in Catalogs, restart Excel, then Home > Add-ins > Shared Folder.",
  mac: "Mac: copy {manifest} to {folder}, restart Excel, then Home > Add-ins.",
  web: "Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, choose {manifest}.",
  certificate:
    "The certificate is not trusted on this system. Trust it, or accept it once in the browser: {certificate}",
  stop: "Stop with Ctrl+C.",
  noExcel: "This command starts Excel on Windows and Mac only. For Excel in the browser: npm run start:excel.",
};
