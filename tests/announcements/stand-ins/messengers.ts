import { createHmac, timingSafeEqual } from "node:crypto";
import { jsonOf, reply, type StandIn } from "./stand-in.ts";

/** A webhook of Discord: 2,000 characters; whom a message mentions is told unless it says that nobody is. */
export function standInDiscord() {
  const messages: string[] = [];
  const mentioned: string[] = [];
  const discord: StandIn = (request) => {
    const { content, allowed_mentions: allowed } = jsonOf(request) ?? {};
    if (typeof content !== "string" || content === "" || content.length > 2000) return reply(400);
    if (new URL(request.address).searchParams.get("wait") !== "true") return reply(204);
    messages.push(content);
    const parse = (allowed as { parse?: string[] } | undefined)?.parse ?? ["everyone"];
    if (parse.includes("everyone") && content.includes("@everyone")) mentioned.push(content);
    return reply(200, { id: "1", content });
  };
  return { discord, messages, mentioned };
}

/** An incoming webhook of Slack: text in which `<…>` is a link or a call. */
export function standInSlack() {
  const messages: string[] = [];
  const slack: StandIn = (request) => {
    const { text } = jsonOf(request) ?? {};
    if (typeof text !== "string") return reply(400, "no_text");
    if (/<[!@#]/.test(text)) return reply(400, "calls_somebody");
    messages.push(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
    return reply(200, "ok");
  };
  return { slack, messages };
}

/** The bots of Telegram: the token is in the path. */
export function standInTelegram(token: string) {
  const messages: (readonly [chat: unknown, text: string])[] = [];
  const telegram: StandIn = (request) => {
    const { chat_id: chat, text, parse_mode: mode } = jsonOf(request) ?? {};
    if (new URL(request.address).pathname !== `/bot${token}/sendMessage`) return reply(404, { ok: false });
    if (typeof text !== "string" || text.length > 4096 || mode !== undefined)
      return reply(400, { ok: false });
    messages.push([chat, text]);
    return reply(200, { ok: true, result: { message_id: 1 } });
  };
  return { telegram, messages };
}

/** ntfy, published as JSON. */
export function standInNtfy(token: string) {
  const messages: Record<string, unknown>[] = [];
  const ntfy: StandIn = (request) => {
    if (request.headers.authorization !== `Bearer ${token}`) return reply(403);
    const message = jsonOf(request);
    if (typeof message?.topic !== "string" || new URL(request.address).pathname !== "/") return reply(400);
    messages.push(message);
    return reply(200, { id: "1" });
  };
  return { ntfy, messages };
}

/** A program that takes Standard Webhooks: what is not signed, is old or has come already it does not believe. */
export function standInReceiver(key: Buffer, now: () => number) {
  const events: Record<string, unknown>[] = [];
  const seen = new Set<string>();
  const receiver: StandIn = (request) => {
    const {
      "webhook-id": id = "",
      "webhook-timestamp": time = "",
      "webhook-signature": given = "",
    } = request.headers;
    const mac = createHmac("sha256", key).update(`${id}.${time}.${request.body}`).digest("base64");
    const [own, other] = [Buffer.from(`v1,${mac}`), Buffer.from(given)];
    if (own.length !== other.length || !timingSafeEqual(own, other)) return reply(401);
    if (Math.abs(now() / 1000 - Number(time)) > 300) return reply(400);
    // Told before, and acknowledged once more.
    if (seen.has(id)) return reply(200);
    seen.add(id);
    events.push(jsonOf(request) ?? {});
    return reply(202);
  };
  return { receiver, events };
}
