import { createHmac } from "node:crypto";
import { formOf, reply, type StandIn } from "./stand-in.ts";

/** What a subscriber of a hub was sent. */
interface Distributed {
  readonly body: string;
  readonly signature: string;
}

/** A WebSub hub with one subscriber, who has given it `secret`: it fetches the topic that it is told of, and sends it on (WebSub §7). */
export function standInHub(topic: string, fetchTopic: () => string, secret: string) {
  const distributed: Distributed[] = [];
  const hub: StandIn = (request) => {
    const form = formOf(request);
    if (form?.get("hub.mode") !== "publish" || form.get("hub.url") !== topic) return reply(400);
    const body = fetchTopic();
    distributed.push({
      body,
      signature: `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
    });
    return reply(204);
  };
  return { hub, distributed };
}

/** podping.cloud: without a token or a user agent 401; reasons and mediums that it does not know make it fail. */
export function standInPodping(token: string): { readonly podping: StandIn; readonly written: string[] } {
  const written: string[] = [];
  const podping: StandIn = ({ method, address, headers }) => {
    const { searchParams } = new URL(address);
    if (method !== "GET" || headers.authorization !== token) return reply(401);
    const [reason, medium] = [searchParams.get("reason"), searchParams.get("medium")];
    const isKnown =
      ["update", "live", "liveEnd"].includes(String(reason)) &&
      /^(?:podcast|music|musicL)$/.test(String(medium));
    if (!isKnown) throw new Error("the server has failed");
    written.push(`${reason} ${medium} ${searchParams.get("url")}`);
    return reply(200);
  };
  return { podping, written };
}

/** Overcast: a form with a prefix of addresses of feeds. */
export function standInOvercast(): { readonly overcast: StandIn; readonly prefixes: string[] } {
  const prefixes: string[] = [];
  const overcast: StandIn = (request) => {
    const form = formOf(request);
    const prefix = form?.get("urlprefix");
    if (request.address !== "https://overcast.fm/ping" || !prefix) return reply(400);
    prefixes.push(prefix);
    return reply(200);
  };
  return { overcast, prefixes };
}
