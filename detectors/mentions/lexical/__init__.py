"""Words as the tables of their language know them, with keys that compare across scripts."""
