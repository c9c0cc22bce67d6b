/** The part of the package that pictures are read with. */
declare module "pngjs" {
  export const PNG: {
    readonly sync: { read(file: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer } };
  };
}
