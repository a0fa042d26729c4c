import { serveMediaSession } from "../audio/media-session.ts";
import { dressPage } from "./dress-page.ts";
import { routePages } from "./router.ts";
import type { Listening, Stage } from "./stage.ts";

/** Listening has begun in this window: from now on its pages change without an end of what is heard. */
export function listen(stage: Stage): Listening {
  // The frame in another site's page has one page.
  if (!document.body.matches(".embed")) routePages(stage, () => dressPage(stage));
  return { serve: serveMediaSession };
}
