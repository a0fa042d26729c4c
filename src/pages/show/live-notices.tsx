import type { LiveStream } from "../../catalog/live-streams.ts";
import type { Show } from "../../catalog/show.ts";
import { pieces } from "../../languages/template.ts";
import { DayAndTime } from "../shell/date-time.tsx";

/** Live streams that run or are announced (`podcast:liveItem`). */
export function LiveNotices({
  streams,
  show,
}: {
  readonly streams: readonly LiveStream[];
  readonly show: Show;
}) {
  return (
    <>
      {streams.map((stream) => (
        <LiveNotice stream={stream} show={show} />
      ))}
    </>
  );
}

function LiveNotice({ stream, show }: { readonly stream: LiveStream; readonly show: Show }) {
  const { title, status, start, link, contentLinks } = stream;
  const { texts } = show;
  return (
    <section class="notice live" aria-label={title}>
      <p>
        {status === "live" ? (
          <strong>{texts.liveNow}</strong>
        ) : (
          <strong>{pieces(texts.liveOn, { date: <DayAndTime at={start} show={show} /> })}</strong>
        )}{" "}
        {link === undefined ? title : <a href={link}>{title}</a>}
      </p>
      <ul class="follow">
        {status === "live" && (
          <li>
            <a href={stream.audio.url} type={stream.audio.type} rel="noopener">
              {texts.listenLive}
            </a>
          </li>
        )}
        {contentLinks.map(({ href, text }) => (
          <li>
            <a href={href} rel="noopener">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
