"""Text in several languages: a map from language to text, in which English is always there."""

import re
import unicodedata

Text = dict[str, str]

# What the program speaks. A pack may say its texts in others too.
LANGUAGES = ("en", "zh")

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_SPACE = re.compile(r"(?<=(\S)) (?=(\S))")


def in_language(text: Text, lang: str) -> str:
    """Return the text in `lang`, or in English where that language is missing."""
    return text.get(lang) or text["en"]


def docstring_text(docstring: str | None) -> Text:
    """Return a docstring's text: an English paragraph, then a Chinese one, if there is one.

    Each becomes one line. Without a docstring, the English text is empty.
    """
    english, *chinese = _BLANK_LINE.split((docstring or "").strip(), maxsplit=1)
    text = {"en": join_lines(english)}
    if chinese:
        text["zh"] = join_lines(chinese[0])
    return text


def join_lines(lines: str) -> str:
    """Return one line, without the breaks that an editor's width asked for; blanks are dropped."""
    joined = ""
    for line in filter(None, map(str.strip, lines.splitlines())):
        joined += between(joined[-1], line[0]) + line if joined else line
    return joined


def between(before: str, after: str) -> str:
    """Return what stands between two characters where a line break was: a space, or nothing.

    Chinese takes a space beside Latin words and numbers, and none beside full-width punctuation.
    """
    wide = [unicodedata.east_asian_width(character) in "WF" for character in (before, after)]
    if all(wide):
        return ""
    pairs = zip(wide, (before, after), strict=True)
    return "" if any(is_wide and not letter.isalpha() for is_wide, letter in pairs) else " "


def stray_space(text: str) -> str | None:
    """Return the first place with a space beside Chinese where none belongs; None without one.

    YAML puts such a space at every line break of a text that is written behind `>`.
    """
    for space in _SPACE.finditer(text):
        if not between(space[1], space[2]):
            return text[max(0, space.start() - 4) : space.end() + 4]
    return None
