import { isoDuration, renderClockDuration } from "../catalog/clock-duration.ts";
import type { Audio } from "../catalog/episode.ts";
import type { Transcript } from "../transcripts/cue.ts";
import { paragraphs } from "../transcripts/paragraphs.ts";

/** What is said, in paragraphs with their speakers; each begins with a link to its moment. */
export function TranscriptView({
  transcript,
  audio,
}: {
  readonly transcript: Transcript;
  readonly audio: Audio;
}) {
  return (
    <div class="transcript">
      {paragraphs(transcript.cues).map(({ speaker, startSeconds, cues }) => (
        <p>
          <a class="moment" href={`${audio.href}#t=${startSeconds}`} data-start={startSeconds}>
            <time datetime={isoDuration(startSeconds)}>{renderClockDuration(startSeconds)}</time>
          </a>{" "}
          {speaker !== undefined && <b>{speaker}: </b>}
          {cues.map(({ text }) => text).join(" ")}
        </p>
      ))}
    </div>
  );
}
