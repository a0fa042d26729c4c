import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import { listedChapters, silentPictures } from "../../catalog/chapter.ts";
import type { Audio, Episode } from "../../catalog/episode.ts";
import type { Picture } from "../../catalog/picture.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { writtenNumber } from "../../languages/written-number.ts";
import { WaveformView } from "./waveform-view.tsx";

/**
 * The audio of an episode. It is the browser's own player; where scripts run, `src/player` makes more of it, and takes what it
 * must know from the attributes here, from the chapter list and from the transcript of the page.
 */
export function PlayerView({ episode, show }: { readonly episode: Episode; readonly show: Show }) {
  const { audio, title, slug, guid, waveform } = episode;
  const { texts } = show;
  const pictures = silentPictures(episode.chapters);
  const hasChapters = pictures.length > 0 || listedChapters(episode.chapters).length > 0;
  return (
    <air-player
      class={`player${hasChapters ? " has-chapters" : ""}${waveform === undefined ? "" : " has-waveform"}`}
      data-key={guid}
      data-episode={title}
      data-show={show.title}
      data-artwork={smallPicture(episode.cover ?? show.artwork)}
      data-page={absoluteAddress(show.url, episodePath(slug))}
      data-duration={audio.durationSeconds}
    >
      {waveform !== undefined && <WaveformView waveform={waveform} />}
      {/* biome-ignore lint/a11y/useMediaCaption: sound alone has no captions; the transcript is on the page */}
      <audio controls preload="none" src={audio.href} aria-label={fill(texts.audioOf, { title })} />
      <p class="files">
        <a href={audio.href} download>
          {fill(texts.download, { size: fileSize(audio, texts.language) })}
        </a>
      </p>
      {pictures.length > 0 && (
        <ol hidden class="silent-pictures">
          {pictures.map(({ startSeconds, endSeconds, image }) => (
            <li data-start={startSeconds} data-end={endSeconds} data-image={image} />
          ))}
        </ol>
      )}
    </air-player>
  );
}

/** The narrowest copy that every system's lock screen can show. */
function smallPicture({ href, variants }: Picture): string {
  return variants.find(({ type }) => type === "image/jpeg")?.path ?? href;
}

/** `48.2 MB`, `12 kB`, as the language writes it; the kind of file when nobody knows its size. */
function fileSize({ bytes, type }: Audio, language: string): string {
  if (bytes === undefined) return type;
  const [unit, count] =
    bytes < 100_000 ? (["kilobyte", bytes / 1000] as const) : (["megabyte", bytes / 1_000_000] as const);
  return writtenNumber(count, language, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  });
}
