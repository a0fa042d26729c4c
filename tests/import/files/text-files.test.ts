import { describe, expect, it } from "vitest";
import { chaptersFile } from "../../../src/import/files/chapters-file.ts";
import { transcriptFile } from "../../../src/import/files/transcript-file.ts";

const ADDRESS = "https://old.example/e/chapters.json";
const VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nThe sea.\n";
const SRT = "1\n00:00:01,000 --> 00:00:02,000\nThe sea.\n";
const JSON_TEXT = '{"version":"1.0.0","segments":[{"startTime":1,"endTime":2,"body":"The sea."}]}';
const HTML = "<cite>Ines:</cite><time>0:01</time><p>The sea.</p>";

describe("a transcript of another host", () => {
  it.each([
    ["text/vtt", VTT, "vtt"],
    ["text/vtt; charset=utf-8", VTT, "vtt"],
    ["application/srt", SRT, "srt"],
    ["application/x-subrip", SRT, "srt"],
    ["application/json", JSON_TEXT, "json"],
    ["text/html", HTML, "html"],
    ["text/plain", VTT, "vtt"],
    ["application/octet-stream", SRT, "srt"],
    ["text/html", JSON_TEXT, "json"],
  ])("of type %s becomes the file that it is", (type, text, extension) => {
    expect(transcriptFile(text, type)).toEqual({ extension, text });
  });

  it.each([
    ["text/plain", "Ines: The sea.\n", "is text/plain, which is no format of transcripts"],
    ["application/json", "{", "cannot be read: line 1 "],
    ["text/vtt", "WEBVTT\n", "has no words in it"],
  ])("of type %s stays at its address when it cannot be read", (type, text, what) => {
    const made = transcriptFile(text, type);
    expect("what" in made && made.what.startsWith(what)).toBe(true);
  });
});

describe("chapters of another host", () => {
  it("become the file that they are, with keys that we do not know", () => {
    const text = '{"version":"1.2.0","author":"x","chapters":[{"startTime":0,"title":"Intro"}]}';
    expect(chaptersFile(text, ADDRESS)).toEqual({ extension: "json", text });
  });

  it("name their pictures by full addresses", () => {
    const text =
      '{"chapters":[{"startTime":0,"title":"a","img":"art/1.jpg"},{"startTime":1,"img":"https://b.example/2.jpg"}]}';
    const made = chaptersFile(text, ADDRESS);
    expect("text" in made && JSON.parse(made.text).chapters.map(({ img }: { img: string }) => img)).toEqual([
      "https://old.example/e/art/1.jpg",
      "https://b.example/2.jpg",
    ]);
  });

  it.each([
    ["an error page", "<html>"],
    ["no list", "{}"],
    ["a start that is none", '{"chapters":[{"startTime":"soon"}]}'],
  ])("stay at their address when they are %s", (_, text) => {
    expect(chaptersFile(text, ADDRESS)).toHaveProperty("fix");
  });
});
