/** A member organisation (мүшелік ұйым / членская организация); the id is the join key, never the region. */
export interface Organisation {
  readonly id: string;
  readonly kk: string;
  readonly ru: string;
  readonly short_kk?: string;
  readonly short_ru?: string;
  readonly short_en?: string;
  readonly type?: string;
  readonly aliases?: readonly { readonly lang: string; readonly name: string; readonly when?: string }[];
}
