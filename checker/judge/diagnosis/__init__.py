"""Name the mistake behind a wrong answer, in layers. No match, no guess."""
