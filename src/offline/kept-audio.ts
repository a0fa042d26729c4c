import { parseRanges } from "../http/range.ts";

/** Answers for audio that is kept as the site would: all of it, or the one range of bytes that is asked for. */
export async function keptAudio(kept: Response, range: string | null): Promise<Response> {
  const audio = await kept.blob();
  const ranges = parseRanges(range, audio.size);
  const headers = { "content-type": kept.headers.get("content-type") ?? "", "accept-ranges": "bytes" };
  if (ranges === "whole")
    return new Response(audio, { headers: { ...headers, "content-length": String(audio.size) } });
  if (ranges === "unsatisfiable")
    return new Response(null, { status: 416, headers: { "content-range": `bytes */${audio.size}` } });
  // Players ask for one; whoever asks for more may be given one.
  const [{ offset, length }] = ranges;
  const part = {
    "content-range": `bytes ${offset}-${offset + length - 1}/${audio.size}`,
    "content-length": String(length),
  };
  return new Response(audio.slice(offset, offset + length), {
    status: 206,
    headers: { ...headers, ...part },
  });
}
