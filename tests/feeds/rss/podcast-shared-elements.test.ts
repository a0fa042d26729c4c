import { describe, expect, test } from "vitest";
import {
  podcastChat,
  podcastFunding,
  podcastImage,
  podcastLicense,
  podcastLocation,
  podcastPerson,
  podcastRemoteItem,
  podcastSocialInteract,
  podcastTxt,
  podcastValue,
  podcastValueRecipient,
  podcastValueTimeSplit,
} from "../../../src/feeds/rss/podcast-shared-elements.ts";
import { written } from "../written.ts";

const ORIGIN = "https://pod.example";
const GUID = "917393e3-1b1e-5cef-ace4-edaa54e1f810";

describe("podcast:person", () => {
  test("is a name, and nothing else when nothing else is known", () => {
    expect(written(podcastPerson({ name: "Bob & Co." }, ORIGIN))).toBe(
      "<podcast:person>Bob &amp; Co.</podcast:person>",
    );
  });

  test("has role and group in lower case, the picture's address in full, and no bio", () => {
    const person = {
      name: "Ann",
      role: "Cover Art Designer",
      group: "Visuals",
      href: "https://ann.example/?a=1&b=2",
      bio: "A secret.",
      picture: { href: "/assets/ann-1.jpg", variants: [] },
    };

    expect(written(podcastPerson(person, ORIGIN))).toBe(
      '<podcast:person role="cover art designer" group="visuals" img="https://pod.example/assets/ann-1.jpg" href="https://ann.example/?a=1&amp;b=2">Ann</podcast:person>',
    );
  });

  test("keeps the address of a picture that lives elsewhere", () => {
    const picture = { href: "https://cdn.example/ann.jpg", variants: [] };

    expect(written(podcastPerson({ name: "Ann", picture }, ORIGIN))).toContain(
      'img="https://cdn.example/ann.jpg"',
    );
  });
});

describe("podcast:location", () => {
  test("has everything that is known of the place", () => {
    const place = {
      name: "Berlin",
      rel: "creator",
      geo: "geo:52.5170,13.3889",
      osm: "R62422#2",
      country: "DE",
    } as const;

    expect(written(podcastLocation(place))).toBe(
      '<podcast:location rel="creator" geo="geo:52.5170,13.3889" osm="R62422#2" country="DE">Berlin</podcast:location>',
    );
  });

  test("may be a place of fiction", () => {
    expect(written(podcastLocation({ name: "Nowhere" }))).toBe(
      "<podcast:location>Nowhere</podcast:location>",
    );
  });
});

describe("podcast:license", () => {
  test.each([
    [{ id: "CC-BY-4.0" }, "<podcast:license>CC-BY-4.0</podcast:license>"],
    [
      { id: "mine", url: "https://pod.example/l" },
      '<podcast:license url="https://pod.example/l">mine</podcast:license>',
    ],
  ])("%j", (license, xml) => {
    expect(written(podcastLicense(license))).toBe(xml);
  });
});

test("podcast:funding has the page and the words on the button", () => {
  expect(written(podcastFunding({ url: "https://pod.example/?a=1&b=2", text: "Join & give" }))).toBe(
    '<podcast:funding url="https://pod.example/?a=1&amp;b=2">Join &amp; give</podcast:funding>',
  );
});

describe("podcast:socialInteract", () => {
  test("has the post, who posted it and its priority, which may be 0", () => {
    const post = {
      protocol: "activitypub",
      uri: "https://social.example/@a/1",
      accountId: "@a",
      accountUrl: "https://social.example/@a",
      priority: 0,
    } as const;

    expect(written(podcastSocialInteract(post))).toBe(
      '<podcast:socialInteract protocol="activitypub" uri="https://social.example/@a/1" accountId="@a" accountUrl="https://social.example/@a" priority="0"></podcast:socialInteract>',
    );
  });

  test("that is disabled has its protocol and nothing else", () => {
    const post = {
      protocol: "disabled",
      uri: "https://social.example/@a/1",
      accountId: "@a",
      priority: 1,
    } as const;

    expect(written(podcastSocialInteract(post))).toBe(
      '<podcast:socialInteract protocol="disabled"></podcast:socialInteract>',
    );
  });
});

test("podcast:chat has server, protocol, account and room", () => {
  const chat = {
    server: "irc.pod.example",
    protocol: "irc",
    accountId: "@ann",
    space: "#pod",
  } as const;

  expect(written(podcastChat(chat))).toBe(
    '<podcast:chat server="irc.pod.example" protocol="irc" accountId="@ann" space="#pod"></podcast:chat>',
  );
});

describe("podcast:txt", () => {
  test.each([
    [{ text: "a ]]> b" }, "<podcast:txt>a ]]&gt; b</podcast:txt>"],
    [{ purpose: "ai-content", text: "false" }, '<podcast:txt purpose="ai-content">false</podcast:txt>'],
  ])("%j", (txt, xml) => {
    expect(written(podcastTxt(txt))).toBe(xml);
  });
});

describe("podcast:image", () => {
  test("writes the ratio with a hyphen", () => {
    const image = {
      href: "/assets/wide-1.webp",
      alt: "A <wide> one",
      aspectRatio: "16/9",
      width: 1280,
      height: 720,
      type: "image/webp",
      purpose: "artwork social",
    };
    const xml = written(podcastImage(image, ORIGIN));

    expect(xml).toBe(
      '<podcast:image href="https://pod.example/assets/wide-1.webp" alt="A &lt;wide&gt; one" purpose="artwork social" aspect-ratio="16/9" width="1280" height="720" type="image/webp"></podcast:image>',
    );
    expect(xml).not.toContain("aspectRatio");
  });

  test("needs no more than an address, which may be elsewhere", () => {
    expect(written(podcastImage({ href: "https://cdn.example/a.jpg" }, ORIGIN))).toBe(
      '<podcast:image href="https://cdn.example/a.jpg"></podcast:image>',
    );
  });
});

describe("podcast:remoteItem", () => {
  test.each([
    [{ feedGuid: GUID }, `<podcast:remoteItem feedGuid="${GUID}"></podcast:remoteItem>`],
    [
      {
        feedGuid: GUID,
        feedUrl: "https://o.example/f.xml",
        itemGuid: "a & b",
        medium: "music",
        title: "Song",
      } as const,
      `<podcast:remoteItem feedGuid="${GUID}" feedUrl="https://o.example/f.xml" itemGuid="a &amp; b" medium="music" title="Song"></podcast:remoteItem>`,
    ],
  ])("%j", (item, xml) => {
    expect(written(podcastRemoteItem(item))).toBe(xml);
  });
});

const RECIPIENT = { type: "lnaddress", address: "ann@wallet.example", split: 100 } as const;
const PAID =
  '<podcast:valueRecipient type="lnaddress" address="ann@wallet.example" split="100"></podcast:valueRecipient>';

describe("podcast:value", () => {
  test("holds its recipients", () => {
    const value = { type: "lightning", method: "lnaddress", recipients: [RECIPIENT] };

    expect(written(podcastValue(value))).toBe(
      `<podcast:value type="lightning" method="lnaddress">${PAID}</podcast:value>`,
    );
  });

  test("keeps the suggested amount as it was written, and has its time splits last", () => {
    const value = {
      type: "lightning",
      method: "lnaddress",
      suggested: "0.00000005000",
      recipients: [RECIPIENT],
      timeSplits: [{ start: 60, duration: 10, remoteItem: { feedGuid: GUID } }],
    };

    expect(written(podcastValue(value))).toBe(
      `<podcast:value type="lightning" method="lnaddress" suggested="0.00000005000">${PAID}` +
        `<podcast:valueTimeSplit startTime="60" duration="10"><podcast:remoteItem feedGuid="${GUID}"></podcast:remoteItem></podcast:valueTimeSplit></podcast:value>`,
    );
  });
});

test("podcast:valueRecipient says true and false for its fee, and may have a share of 0", () => {
  const recipient = {
    name: "App",
    type: "node",
    address: "03ab",
    split: 0,
    customKey: "696969",
    customValue: "abc",
    fee: true,
  } as const;

  expect(written(podcastValueRecipient(recipient))).toBe(
    '<podcast:valueRecipient name="App" type="node" address="03ab" split="0" customKey="696969" customValue="abc" fee="true"></podcast:valueRecipient>',
  );
  expect(written(podcastValueRecipient({ ...recipient, fee: false }))).toContain('fee="false"');
});

describe("podcast:valueTimeSplit", () => {
  test("pays the recipients of a remote item", () => {
    const split = {
      start: 60.5,
      duration: 237,
      remoteStart: 0,
      remotePercentage: 95,
      remoteItem: { feedGuid: GUID },
    };

    expect(written(podcastValueTimeSplit(split))).toBe(
      `<podcast:valueTimeSplit startTime="60.5" duration="237" remoteStartTime="0" remotePercentage="95"><podcast:remoteItem feedGuid="${GUID}"></podcast:remoteItem></podcast:valueTimeSplit>`,
    );
  });

  test("or others, from the very beginning on", () => {
    const split = { start: 0, duration: 10, recipients: [RECIPIENT] };

    expect(written(podcastValueTimeSplit(split))).toBe(
      `<podcast:valueTimeSplit startTime="0" duration="10">${PAID}</podcast:valueTimeSplit>`,
    );
  });
});
