import type { Audio } from "../../catalog/episode.ts";
import type { Paragraph, SpokenText } from "../../catalog/paragraph.ts";
import type { Show } from "../../catalog/show.ts";
import { directionOf } from "../../languages/direction.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";

/** A transcript as pages show it. */
export interface ShownTranscript {
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
  /** The path of the times of its words, if they have any. */
  readonly wordsFile?: string;
}

export interface TranscriptViewProps {
  readonly transcript: ShownTranscript;
  readonly audio: Audio;
  readonly show: Pick<Show, "language">;
}

/**
 * What is said, in paragraphs with their speakers; each begins with a link to its moment. A cue is an element of its own, so that the
 * player can mark it: it begins with its paragraph, or so many seconds after it (`data-after`).
 */
export function TranscriptView({ transcript, audio, show }: TranscriptViewProps) {
  const { paragraphs, language, wordsFile } = transcript;
  const isForeign = language.toLowerCase() !== show.language.toLowerCase();
  return (
    <div
      class="transcript"
      data-words={wordsFile}
      {...(isForeign && { lang: language, dir: directionOf(language) })}
    >
      {paragraphs.map(({ speaker, startSeconds, cues: said }) => (
        <p>
          <a class="moment" href={`${audio.href}#t=${startSeconds}`} data-start={startSeconds}>
            <time datetime={isoDuration(startSeconds)}>{renderClock(startSeconds)}</time>
          </a>{" "}
          {speaker !== undefined && <b>{speaker}: </b>}
          {said.map((cue, index) => (
            <CueText cue={cue} afterSeconds={index === 0 ? null : cue.startSeconds - startSeconds} />
          ))}
        </p>
      ))}
    </div>
  );
}

/**
 * `afterSeconds` from the start of the paragraph; null for its first cue. An hour has more than a thousand cues: short numbers, which
 * repeat themselves, make four bytes of each when the page is compressed, and a tenth of a second is near enough to go to.
 */
function CueText({
  cue: { text },
  afterSeconds,
}: {
  readonly cue: SpokenText;
  readonly afterSeconds: number | null;
}) {
  if (afterSeconds === null) return <span>{text}</span>;
  return (
    <>
      {" "}
      <span data-after={Math.floor(afterSeconds * 10) / 10}>{text}</span>
    </>
  );
}
