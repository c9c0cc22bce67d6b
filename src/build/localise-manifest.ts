/** Host of the files in the manifest as it is kept. */
export const developmentUrl = "https://localhost:3000";

/**
 * The manifest for another host.
 * @param manifest Text of `manifest.xml`.
 * @param baseUrl Where the files of the build will stand, with or without a slash at the end.
 * @returns The manifest with every address moved there.
 * @throws RangeError when the address is not https or has a query.
 */
export function localiseManifest(manifest: string, baseUrl: string): string {
  if (!/^https:\/\/[^\s/?#"<&]+(?:\/[^\s?#"<&]*)?$/.test(baseUrl)) {
    throw new RangeError(`baseUrl must be an https address without a query: ${baseUrl}`);
  }
  const base = baseUrl.replace(/\/+$/, "");
  const comment = /<!--[\s\S]*?-->\s*/;
  const origin = new URL(base).origin;
  return manifest
    .replace(comment, "")
    .replaceAll(`<AppDomain>${developmentUrl}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${developmentUrl}/`, `"${base}/`);
}
