/** Half the height of the drawing: a bar of the highest digit, 35, reaches almost to its edges. */
const MIDDLE = 36;

/**
 * How loud an episode is from its beginning to its end: for the eyes alone. `waveform` has a digit of base 36 for each bar; the player
 * lays it onto its own bar, where scripts run.
 */
export function WaveformView({ waveform }: { readonly waveform: string }) {
  return (
    <svg
      class="waveform"
      aria-hidden="true"
      viewBox={`0 0 ${waveform.length} ${2 * MIDDLE}`}
      preserveAspectRatio="none"
    >
      <path d={bars(waveform)} />
    </svg>
  );
}

/** A line for each bar, from the end of the one before it: a few letters each. Silence is a dot. */
function bars(waveform: string): string {
  let above = 0;
  const lines = [...waveform].map((digit) => {
    const height = Math.max(1, Number.parseInt(digit, 36));
    const line = `m1-${above + height}v${2 * height}`;
    above = height;
    return line;
  });
  return `M-.5 ${MIDDLE}${lines.join("")}`;
}
