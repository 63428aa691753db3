"""Undo the line breaks that an author's editor needed, and keep those that mean something."""

import re

from checker.spec.text import between

# What begins a line of its own: an indented line (code) or a fence.
_OWN_LINE = re.compile(r"\s|```")
# Items of lists, rows of tables, headings. Their last character tells one kind from another.
_ITEM = re.compile(r"([-*+]|\d+[.)]) |[#|]")
_ENDS = tuple(".!?:;。！？：；")


def reflow(text: str) -> str:
    """Join a line with the next where a sentence goes on; Chinese is joined without a space.

    What looks like a list item in the middle of a sentence, such as a line that begins with "- 1",
    is one only below another item of its kind.
    """
    lines: list[str] = []
    fenced = joins = False
    for line in text.rstrip().split("\n"):
        fence = line.startswith("```")
        if joins and line and not _OWN_LINE.match(line) and not _goes_on(lines[-1], line):
            lines[-1] += between(lines[-1][-1], line[0]) + line
        else:
            lines.append(line)
        fenced ^= fence
        last = lines[-1]
        joins = bool(last) and not fenced and not fence and not last.endswith(_ENDS)
        joins = joins and not last.startswith(" ")
    return "\n".join(lines)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line is the next item of the list that the line before belongs to."""
    return bool(_kind(line)) and _kind(line) == _kind(before)


def _kind(line: str) -> str:
    item = _ITEM.match(line)
    return item[0].rstrip()[-1] if item else ""
