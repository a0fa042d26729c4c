/** A picture: the file as the host gave it, and smaller copies in modern formats for the pages. */
export interface Picture {
  /** A path of the site (`/assets/…`) or a full address. */
  readonly href: string;
  /** In pixels; unknown for a picture that lives elsewhere. */
  readonly width?: number;
  readonly height?: number;
  readonly variants: readonly PictureVariant[];
}

/** One smaller copy; they are listed from narrow to wide within a type. */
export interface PictureVariant {
  readonly path: string;
  readonly width: number;
  readonly type: "image/avif" | "image/jpeg";
}
