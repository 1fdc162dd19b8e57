"""Makes the sound of the timer: two soft notes that fade, as ``resources/sounds/chime.wav``.

python3 tools/chime.py
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sounds" / "chime.wav"
RATE = 22_050
SECONDS = 1.6
LOUDEST = 0.22
NOTES = ((0.0, 523.25), (0.32, 659.25))
"""(start in seconds, frequency in hertz): C5 and E5."""


def sample(at: float) -> float:
    """Return the sound at a moment, between -1 and 1."""
    value = 0.0
    for start, hertz in NOTES:
        since = at - start
        if since < 0:
            continue
        # A slow attack has no click, and the octave above makes it sound like a bell.
        loud = min(1.0, since / 0.02) * math.exp(-3.2 * since)
        tone = math.sin(math.tau * hertz * since) + 0.25 * math.sin(math.tau * 2 * hertz * since)
        value += loud * tone
    fade = min(1.0, (SECONDS - at) / 0.1)
    return LOUDEST * fade * value


def main() -> None:
    """Write the file."""
    samples = [sample(number / RATE) for number in range(round(SECONDS * RATE))]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(TARGET), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(each * 32_767)) for each in samples))


if __name__ == "__main__":
    main()
