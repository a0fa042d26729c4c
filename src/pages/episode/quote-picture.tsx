import type { SiteTexts } from "../../languages/site-texts.ts";

interface QuotePictureProps {
  readonly picture: string | undefined;
  readonly texts: SiteTexts;
}

/** Beside a quote: the link to it as a picture. A download does not end what plays; the player's script shares it where the device can. */
export function QuotePicture({ picture, texts }: QuotePictureProps) {
  if (picture === undefined) return null;
  return (
    <>
      {" "}
      <a class="as-picture" href={picture} download>
        {texts.asPicture}
      </a>
    </>
  );
}
