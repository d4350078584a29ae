"""What the coercion indicators need to know of a text: cues, persons, polarity and the gate."""
