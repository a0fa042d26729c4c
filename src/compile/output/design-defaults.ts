import type { ShowFields } from "../../schemas/show-schema.ts";

type Theme = NonNullable<ShowFields["theme"]>;

/** A theme in which nothing is left open but the accent. */
export type WholeTheme = Pick<Theme, "accent"> & {
  readonly [Key in Exclude<keyof Theme, "accent">]-?: NonNullable<Theme[Key]>;
};

/** What a host says of the pages' look, with what the design says where the host does not. */
export function wholeTheme(theme: ShowFields["theme"] = {}): WholeTheme {
  const design = theme.design ?? "paper";
  const own = DESIGNS[design];
  return {
    ...(theme.accent !== undefined && { accent: theme.accent }),
    design,
    scheme: theme.scheme ?? "auto",
    paper: theme.paper ?? own.paper,
    headings: theme.headings ?? own.headings,
    corners: theme.corners ?? own.corners,
    scale: theme.scale ?? "medium",
    measure: theme.measure ?? "medium",
    list: theme.list ?? own.list,
    artwork: theme.artwork ?? "beside",
    player: theme.player ?? own.player,
  };
}

/** As their stylesheets are made for. */
export const DESIGNS = {
  paper: { paper: "warm", headings: "serif", corners: "round", list: "rows", player: "top" },
  studio: { paper: "cool", headings: "sans", corners: "round", list: "cards", player: "beside" },
  poster: { paper: "neutral", headings: "sans", corners: "square", list: "rows", player: "top" },
} as const satisfies Readonly<Record<WholeTheme["design"], Partial<WholeTheme>>>;
