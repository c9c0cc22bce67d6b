/** Why a file can be neither read nor written, as far as a person can do something about it. */
export type FileTrouble = "no-space" | "no-right" | "in-use" | "name-too-long" | "no-folder" | "there" | "disk";

const troubles: Readonly<Record<string, FileTrouble>> = {
  ENOSPC: "no-space",
  EDQUOT: "no-space",
  EFBIG: "no-space",
  EACCES: "no-right",
  EPERM: "no-right",
  EROFS: "no-right",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  ENAMETOOLONG: "name-too-long",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EEXIST: "there",
  EISDIR: "there",
};

/**
 * What kept a file from being read or written.
 * @param error As the system reports it.
 * @example troubleOf({ code: "ENOSPC" }) //=> "no-space"
 */
export function troubleOf(error: unknown): FileTrouble {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return troubles[code] ?? "disk";
}
