"""The words that a check of the source can name: names, statements and operators."""

import keyword
import re
from typing import Any

from checker.checks.compared import names_in

# What `uses` and `avoids` call the parts of Python's grammar, and the classes of `ast` behind it.
STATEMENTS = {
    "for": ("For", "AsyncFor", "comprehension"),
    "while": ("While",),
    "if": ("If", "IfExp"),
    "with": ("With", "AsyncWith"),
    "lambda": ("Lambda",),
    "class": ("ClassDef",),
}
OPERATORS = {
    "@": ("MatMult",),
    "**": ("Pow",),
    "+": ("Add",),
    "-": ("Sub",),
    "*": ("Mult",),
    "/": ("Div",),
    "//": ("FloorDiv",),
    "%": ("Mod",),
    "&": ("BitAnd",),
    "|": ("BitOr",),
    "^": ("BitXor",),
    "~": ("Invert",),
    "<<": ("LShift",),
    ">>": ("RShift",),
}

_WORD = re.compile(r"\.?[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")


def is_source_word(word: str) -> bool:
    """Whether a source can use this word: a name, dotted or not, a statement or an operator."""
    if word in STATEMENTS or word in OPERATORS:
        return True
    return bool(_WORD.fullmatch(word)) and not any(map(keyword.iskeyword, word.split(".")))


def words_in(argument: Any) -> list[tuple[str, str]]:
    """What a `uses` or an `avoids` speaks of: pairs of a function ("" for all code) and a word."""
    if isinstance(argument, dict):
        return [(name, word) for name, words in argument.items() for word in names_in(words)]
    return [("", word) for word in names_in(argument)]
