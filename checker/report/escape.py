"""Make text harmless: what a submission wrote must not steer a terminal or forge a line of ours."""

import re
import unicodedata

# A stack of combining marks paints over the lines around it; real writing needs fewer.
_MARKS = 4
# What the logs of CI systems take for a command, wherever it stands in a line: `##[error]` (GitHub,
# Azure), `##vso[…]` (Azure), `##teamcity[…]`, `section_start:…` (GitLab), `travis_fold:…`. One
# character of each is what has to go.
_ANYWHERE = r"(?<=#)#(?=[\w.-]*\[)|(?<=section)_(?=(?:start|end):)|(?<=travis)_(?=(?:fold|time):)"
# Where a line starts: `::error::` (GitHub, blanks aside), and the headings of Buildkite.
_COMMAND = re.compile(
    rf"{_ANYWHERE}|^\s*:(?=:[a-z])|^-(?=--\s)|^\+(?=\+\+\s)|^~(?=~~\s)|^\^(?=\^\^\s)", re.IGNORECASE
)
# JSON is one line, but logs cut long lines anywhere.
_UNSAFE_IN_JSON = re.compile(
    rf"{_ANYWHERE}|:(?=:[a-z])"
    r"|[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]",
    re.IGNORECASE,
)


def visible(text: str, *, lines: bool = False) -> str:
    """Return the text with everything that is not plainly printable spelled out as an escape.

    Control characters, terminal escapes, carriage returns, bidi overrides, invisible and unknown
    characters become `\\x1b`, `\\u202e` and so on. With `lines`, line ends stay and tabs become
    spaces; without, the result is one line.
    """
    if lines:
        text = text.replace("\r\n", "\n").expandtabs(4)
        return "\n".join(visible(line) for line in text.split("\n"))
    if text.isascii() and text.isprintable():
        return text
    parts = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        shown = _is_plain(character) and marks <= _MARKS
        parts.append(character if shown else _spelled(character))
    return "".join(parts)


def inert(line: str) -> str:
    """Return a whole line, as it will be printed, so that it is no command to a CI system."""
    return _COMMAND.sub(lambda found: f"{found[0][:-1]}\\x{ord(found[0][-1]):02x}", line)


def visible_json(document: str) -> str:
    """Return the same JSON; what steers a terminal or a CI system's log is written as `\\uXXXX`.

    JSON has such characters only inside strings, where the escape means the same: it decodes to
    the same data.
    """
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", document)


def _is_plain(character: str) -> bool:
    # Zs: isprintable() leaves out the ideographic space, which Chinese text uses.
    return character.isprintable() or unicodedata.category(character) == "Zs"


def _spelled(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
