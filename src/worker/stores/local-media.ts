import type { Absence } from "../../http/respond-media.ts";
import type { MediaBucket } from "./media-bucket.ts";

/** Only this machine, and there what nobody can guess (src/cli/dev/media-server.ts). */
const LOCAL = /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{64}$/;

/**
 * Audio of the show's folder as `airdate dev` serves it from where it lies, then what is in `bucket`. `address` comes from the
 * Worker's configuration, never from a request; one that is not of this machine is no address.
 */
export function withLocalMedia(address: string | undefined, bucket: MediaBucket | null): MediaBucket | null {
  if (address === undefined || !LOCAL.test(address)) return bucket;
  return {
    async open(file, { offset, length }) {
      try {
        const range = `bytes=${offset}-${offset + length - 1}`;
        const { status, body } = await fetch(`${address}/${file.key}`, { headers: { range } });
        if (status === 206 && body !== null) return body;
        await body?.cancel();
        return (await bucket?.open(file, { offset, length })) ?? nowhere(file.key);
      } catch (error) {
        return { kind: "outage", why: `airdate dev did not give ${file.key}: ${String(error)}` };
      }
    },
  };
}

function nowhere(key: string): Absence {
  return { kind: "missing", why: `${key} is not on this machine, and no bucket is bound as MEDIA` };
}
