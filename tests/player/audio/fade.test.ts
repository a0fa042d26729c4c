import { describe, expect, it } from "vitest";
import { fadeOf } from "../../../src/player/audio/fade.ts";

/** Audio that only has a volume. */
class Sound extends EventTarget {
  #volume: number;
  readonly #isSettable: boolean;

  constructor(volume: number, isSettable = true) {
    super();
    this.#volume = volume;
    this.#isSettable = isSettable;
  }

  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    if (!this.#isSettable) return;
    this.#volume = volume;
    queueMicrotask(() => this.dispatchEvent(new Event("volumechange")));
  }
}

const eventsDone = () => new Promise((resolve) => setTimeout(resolve));

describe("a fade", () => {
  it("lets a share of the listener's volume be heard, and gives it back", async () => {
    const audio = new Sound(0.8);
    const fade = fadeOf(audio, new AbortController().signal);
    for (const [share, heard] of [
      [0.5, 0.4],
      [0.25, 0.2],
      [0, 0],
      [1, 0.8],
    ] as const) {
      fade.to(share);
      expect(audio.volume).toBeCloseTo(heard);
      await eventsDone();
      expect(fade.own()).toBe(0.8);
    }
  });

  it("falls from the volume that the listener chooses meanwhile, and gives that one back", async () => {
    const audio = new Sound(1);
    const fade = fadeOf(audio, new AbortController().signal);
    fade.to(0.5);
    await eventsDone();
    audio.volume = 0.6;
    expect(fade.own()).toBe(0.6);
    fade.to(0.25);
    expect(audio.volume).toBeCloseTo(0.15);
    await eventsDone();
    fade.to(1);
    expect(audio.volume).toBe(0.6);
  });

  it("that has not begun leaves the volume alone", () => {
    const audio = new Sound(1);
    const fade = fadeOf(audio, new AbortController().signal);
    audio.volume = 0.3;
    fade.to(1);
    expect(audio.volume).toBe(0.3);
    expect(fade.own()).toBe(0.3);
  });

  it("is nothing where the volume cannot be set", async () => {
    const audio = new Sound(1, false);
    const fade = fadeOf(audio, new AbortController().signal);
    fade.to(0.1);
    await eventsDone();
    expect([audio.volume, fade.own()]).toEqual([1, 1]);
    fade.to(1);
    expect(fade.own()).toBe(1);
  });
});
