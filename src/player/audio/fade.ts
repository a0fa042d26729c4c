/** The listener's own volume, and how much of it is heard while the sleep timer lets it fall. */
export interface Fade {
  /** 0 to 1: what the listener has chosen, whatever is heard. */
  own(): number;
  /** Lets a share of it be heard, 0 to 1: never more than the listener's own. */
  to(share: number): void;
}

type Sound = Pick<HTMLMediaElement, "volume" | "addEventListener">;

/** Whatever volume was not set here is the listener's choice. Where a device leaves the volume to its own keys, nothing falls. */
export function fadeOf(audio: Sound, signal: AbortSignal): Fade {
  let own = audio.volume;
  let faded: number | null = null;
  const note = (): void => {
    if (audio.volume !== (faded ?? own)) own = audio.volume;
  };
  audio.addEventListener("volumechange", note, { signal });
  return {
    own() {
      note();
      return own;
    },
    to(share) {
      note();
      if (share === 1 && faded === null) return;
      audio.volume = own * share;
      faded = share === 1 ? null : audio.volume;
    },
  };
}
