/** What the header of an MP3 frame says. Source: ISO/IEC 11172-3 §2.4.2.3, 13818-3. */
export interface Mp3Header {
  readonly bytes: number;
  readonly sampleRate: number;
  readonly bitRate: number;
  readonly samples: number;
  readonly isMono: boolean;
  /** Where after its beginning the index stands that the first frame of a file may hold instead of sound. */
  readonly indexAt: number;
}

/** The length of the tag that begins at a place, 0 when none does. Source: ID3v2.4 §3.1. */
export function mp3TagBytes(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x49 || bytes[at + 1] !== 0x44 || bytes[at + 2] !== 0x33) return 0;
  const footer = ((bytes[at + 5] ?? 0) & 0x10) === 0 ? 0 : 10;
  const length = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((bytes[at + place] ?? 0) & 0x7f), 0);
  return 10 + length + footer;
}

const BIT_RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BIT_RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44_100, 48_000, 32_000];

/** Null where no frame of layer III begins. */
export function readMp3Header(bytes: Uint8Array, at: number): Mp3Header | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  const version = (second >> 3) & 3;
  const isLayer3 = ((second >> 1) & 3) === 1;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || version === 1 || !isLayer3) return null;
  const isVersion1 = version === 3;
  const bitRate = (isVersion1 ? BIT_RATES_1 : BIT_RATES_2)[third >> 4] ?? 0;
  const fullRate = SAMPLE_RATES[(third >> 2) & 3] ?? 0;
  if (bitRate === 0 || fullRate === 0) return null;
  const sampleRate = fullRate / (isVersion1 ? 1 : version === 2 ? 2 : 4);
  const samples = isVersion1 ? 1152 : 576;
  const isMono = fourth >> 6 === 3;
  const sideBytes = isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  return {
    bytes: Math.floor((samples * bitRate * 125) / sampleRate) + ((third >> 1) & 1),
    sampleRate,
    bitRate: bitRate * 1000,
    samples,
    isMono,
    indexAt: 4 + sideBytes,
  };
}

/** Whether a frame says where the others lie: Xing, which encoders call Info when the bit rate is constant, or VBRI, always 36 bytes in. */
export function holdsMp3Index(frame: Uint8Array, { indexAt }: Mp3Header): boolean {
  const wordAt = (at: number): string => String.fromCharCode(...frame.subarray(at, at + 4));
  return ["Xing", "Info"].includes(wordAt(indexAt)) || wordAt(36) === "VBRI";
}
