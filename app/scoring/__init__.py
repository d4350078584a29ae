"""Transcripts in, one line a claim out: planned once, assessed in chunks, each line exactly once."""
