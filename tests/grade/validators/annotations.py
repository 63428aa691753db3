"""Workflow commands of GitHub that make annotations."""

import re
from urllib.parse import unquote

from tests.grade.validators.rules import Files, Total, harmless, require, the_file

_LINE = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
_PROPERTIES = ("file", "line", "title")


def total(files: Files) -> Total:
    """Return nothing: an annotation has no total. At most ten, each a command of one line."""
    text = the_file(files, "annotations.txt", 1_000_000)
    require(not text or text.endswith("\n"), "the last line has no end")
    lines = text.split("\n")[:-1]
    require(len(lines) <= 10, "GitHub shows ten")
    for line in lines:
        require(re.fullmatch(r"[^\x00-\x1f\x7f]*", line), "control character")
        found = _LINE.fullmatch(line)
        require(found, f"no command: {line!r}")
        assert found is not None
        given = dict(each.partition("=")[::2] for each in found[2].split(","))
        require(set(given) <= set(_PROPERTIES), f"other properties: {given}")
        require(given.get("title"), "no title")
        if "line" in given:
            require(given["line"].isdigit() and int(given["line"]) >= 1, "line")
            require("file" in given, "a line without a file")
        parts = unquote(given.get("file", "a")).split("/")
        require(parts[0] and ".." not in parts, "a file elsewhere")
        for value in (found[3], *given.values()):
            require(not re.search(r"%(?!25|0A|0D|3A|2C)", value), f"% is not escaped: {line!r}")
        harmless(unquote(found[3]))
    return None
