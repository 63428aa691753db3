"""Undo the line breaks that an author's editor needed, and keep those that mean something."""

import re

from checker.spec.text import between

# A list item, an indented line (code), a fence: what stands on a line of its own.
_OWN_LINE = re.compile(r"\s|[-*+] |\d+[.)] |```|#|\|")
_ENDS = tuple(".!?:;。！？：；")


def reflow(text: str) -> str:
    """Join a line with the next where a sentence goes on; Chinese is joined without a space."""
    lines: list[str] = []
    fenced = joins = False
    for line in text.rstrip().split("\n"):
        fence = line.startswith("```")
        if joins and line and not fence and not _OWN_LINE.match(line):
            lines[-1] += between(lines[-1][-1], line[0]) + line
        else:
            lines.append(line)
        fenced ^= fence
        last = lines[-1]
        joins = bool(last) and not fenced and not fence and not last.endswith(_ENDS)
        joins = joins and not last.startswith(" ")
    return "\n".join(lines)
