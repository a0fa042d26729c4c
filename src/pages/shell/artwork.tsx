import type { Picture } from "../../catalog/picture.ts";

/** A picture in the format and size that the browser wants; its room is kept, so nothing moves when it comes. */
export interface ArtworkProps {
  readonly picture: Picture;
  /** How wide it is shown, as the `sizes` of HTML say it. */
  readonly sizes: string;
  /** Empty when it says nothing that stands not beside it. */
  readonly alt: string;
  /** `eager` for what is seen first. */
  readonly loading?: "eager" | "lazy";
  readonly class?: string;
}

export function Artwork({ picture, sizes, alt, loading = "eager", class: className }: ArtworkProps) {
  const modern = picture.variants.filter(({ type }) => type === "image/avif");
  const fallback = picture.variants.find(({ type }) => type === "image/jpeg")?.path ?? picture.href;
  return (
    <picture class={className}>
      {modern.length > 0 && (
        <source
          type="image/avif"
          srcset={modern.map(({ path, width }) => `${path} ${width}w`).join(", ")}
          sizes={sizes}
        />
      )}
      <img
        src={fallback}
        alt={alt}
        width={picture.width ?? 320}
        height={picture.height ?? 320}
        loading={loading}
        decoding="async"
      />
    </picture>
  );
}
