"""Cues merged into sentences, each with the cues and the milliseconds that it came from."""

from __future__ import annotations

from app.transcripts.types import Aired, Airing, Transcript


def sentences(transcript: Transcript) -> list[Aired]:
    """The sentences of a transcript in order, numbered from 0; no word is left out or said twice."""
    return [
        Aired(
            transcript.file,
            number,
            cue.text,
            (cue.id,),
            cue.start_ms,
            cue.end_ms,
            cue.speaker,
            airings=(Airing(transcript.file, cue.start_ms, cue.end_ms),),
            language=transcript.language,
        )
        for number, cue in enumerate(transcript.cues)
    ]
