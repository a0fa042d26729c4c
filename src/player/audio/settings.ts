import type { Memory } from "./guarded-storage.ts";
import { playableSpeed } from "./speed.ts";

/** What a listener has chosen once for all episodes. */
interface Settings {
  readonly speed: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly isMuted: boolean;
  /** Whether keys without a modifier do something (WCAG 2.1.4: it must be possible to switch that off). */
  readonly hasShortcuts: boolean;
}

/** Settings that are remembered. */
export interface SettingsStore {
  read(): Settings;
  change(changes: Partial<Settings>): void;
}

const KEY = "airdate:settings";

export function settingsStore(memory: Memory): SettingsStore {
  const read = (): Settings => parseSettings(memory.read(KEY));
  return { read, change: (changes) => memory.write(KEY, { ...read(), ...changes }) };
}

function parseSettings(value: unknown): Settings {
  const { speed, volume, isMuted, hasShortcuts }: Record<string, unknown> =
    typeof value === "object" && value !== null ? { ...value } : {};
  const isVolume = typeof volume === "number" && volume >= 0 && volume <= 1;
  return {
    speed: playableSpeed(speed),
    volume: isVolume ? volume : 1,
    isMuted: isMuted === true,
    hasShortcuts: hasShortcuts !== false,
  };
}
