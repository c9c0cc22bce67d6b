/**
 * Drops the moment of writing, so that the same plan gives the same bytes.
 * @param core The part of core properties.
 * @returns The same part without a time.
 */
export function withoutTime(core: string): string {
  return core.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
}

/**
 * Drops the name of the writing library: programs guess from it how far to trust cached values.
 * @param app The part of application properties.
 * @returns The same part without the program's name.
 */
export function withoutApplication(app: string): string {
  return app.replace(/<Application>[^<]*<\/Application>/, "");
}
