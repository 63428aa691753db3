"""Markdown as GitHub shows it: of a step's summary, and of a release."""

import re

from tests.grade.validators.rules import Files, Total, harmless, require, the_file

_FENCE = re.compile(r"(`{3,})(.*)")
_TOTAL = re.compile(r"\| \*\*[^|]+\*\* \| \| \*\*(\d+) / (\d+)\*\* \|")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_HEADING = re.compile(r"### [^:：]+(: |：)(.+)")


def total(files: Files) -> Total:
    """Return the sums of the table; None where a quotation says that the grader failed."""
    text = the_file(files, "summary.md", 1_024 * 1_024)
    sums = table_of(text)
    return None if any(line.startswith("> ") for line in _outside_of_code(text)) else sums


def table_of(text: str) -> tuple[int, int]:
    """Return the last row of the table, whose other rows add up to it."""
    harmless(text)
    lines = _outside_of_code(text)
    for line in lines:
        _no_markup(line)
    require(_HEADING.match(lines[0]), f"heading {lines[0]!r}")
    rows = [_cells(line) for line in lines if line.startswith("|")]
    require(len(rows) > 3 and all(len(row) == 3 for row in rows), "the table is broken")
    require(rows[1] == ["---", "---", "---:"], "the table's rule")
    found = _TOTAL.fullmatch([line for line in lines if line.startswith("|")][-1])
    require(found, "no total")
    assert found is not None
    sums = int(found[1]), int(found[2])
    pairs = [cell.split(" / ") for *_, cell in rows[2:-1] if cell != "–"]
    added = sum(int(p) for p, _ in pairs), sum(int(m) for _, m in pairs)
    require(added == sums, f"the rows add up to {added}")
    return sums


def _outside_of_code(text: str) -> list[str]:
    """Return the lines outside of blocks of code; each block must be closed by its own fence."""
    lines, fence = [], ""
    for line in text.split("\n"):
        if fence:
            # CommonMark: a run of at least as many, with nothing but blanks behind it.
            closing = re.fullmatch(r" {0,3}(`{3,})\s*", line)
            if closing and len(closing[1]) >= len(fence):
                fence = ""
        elif opening := _FENCE.fullmatch(line):
            require(opening[2] == "text", f"no fence of ours: {line!r}")
            fence = opening[1]
        else:
            lines.append(line)
    require(not fence, "a block of code is not closed")
    return lines


def _no_markup(line: str) -> None:
    """Refuse markup that is not ours: HTML, links, pictures, mentions."""
    plain = _CODE.sub("", line)
    require(not re.search(r"[<\[\]@]|://|(?<!\*)\*(?!\*)|~~", plain), f"markup: {line!r}")
    require(not re.match(r"\s*(#{1,6}\s)", plain) or re.match(r"#{3,4} ", plain), line)


def _cells(line: str) -> list[str]:
    require(line.endswith("|"), f"row {line!r}")
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
