const officeHost = "https://appsforoffice.microsoft.com";

/**
 * What the page of the pane may load: its own files, and Office.js with the parts it fetches from its own host; what it
 * would send to hosts of telemetry stays blocked. Styles are written by the
 * library while the page runs. In which frames it stands is Excel's matter: a page cannot say that itself, a server could.
 */
export const panePolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeHost}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${officeHost}`,
  // A page of Office.js asks here whether an Excel of another host may be trusted; blocked, the pane stays empty there.
  `frame-src ${officeHost}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
