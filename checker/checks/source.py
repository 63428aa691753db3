"""Checks of the source: which names, statements and operators an answer uses. Nothing is run."""

from collections.abc import Sequence
from typing import Any

from checker.checks.compared import Compared, Observation, Source
from checker.checks.record import CheckKind, Words
from checker.checks.words import OPERATORS, STATEMENTS, words_in
from checker.errors import MissingPart
from checker.spec.model import Check
from checker.spec.text import Text


def breaks_rule(rule: Check, source: Source) -> Text | None:
    """The first word that a `uses` or an `avoids` check misses or forbids, or None."""
    try:
        # All of them, not up to the first: a wrong solution is recognised by its answers.
        found = [
            (part, word, source.ask(part, word, imports=rule.name == "avoids"))
            for part, word in words_in(rule.argument)
        ]
    except MissingPart as missing:
        return missing.text
    for part, word, used in found:
        if rule.name == "uses" and not used:
            return _missed(part, word)
        if rule.name == "avoids" and used:
            return _forbidden(part, word)
    return None


def _missed(part: str, word: str) -> Text:
    if part:
        return {
            "en": f"the task asks for `{word}` in {part}, and {part} does not use it",
            "zh": f"题目要求 {part} 使用 `{word}`，{part} 中没有用到",
        }
    return {
        "en": f"the task asks for `{word}`, and the code does not use it",
        "zh": f"题目要求使用 `{word}`，代码中没有用到",
    }


def _forbidden(part: str, word: str) -> Text:
    what, zh = "the name", " "
    if word == "for":
        what = "a loop or comprehension with"
    elif word in STATEMENTS:
        what = "a statement with"
    elif word in OPERATORS:
        what, zh = "the operator", "运算符 "
    if part:
        return {
            "en": f"the task rules out {what} `{word}` in {part}, and {part} uses it",
            "zh": f"题目不允许 {part} 使用{zh}`{word}`，{part} 中用到了",
        }
    return {
        "en": f"the task rules out {what} `{word}`, and the code uses it",
        "zh": f"题目不允许使用{zh}`{word}`，代码中用到了",
    }


def _finds(c: Compared, name: str) -> Text | None:
    assert c.source is not None
    return breaks_rule(Check(name, c.argument), c.source)


def _used_by_the_stub(argument: Any, _: Sequence[Observation], stub: Source) -> str | None:
    used = breaks_rule(Check("uses", argument), stub) is None
    return "the stub does so already" if used else None


def _unheard_of(argument: Any, _: Sequence[Observation], __: Source) -> str | None:
    from checker.checks.known_names import is_known  # here: it loads torch

    unknown = [word for _, word in words_in(argument) if not is_known(word)]
    return f"nothing is called {unknown[0]!r}" if unknown else None


CHECKS = (
    CheckKind(
        name="uses",
        title={"en": "uses what the task asks for", "zh": "使用了题目要求的写法"},
        stage="values",
        role="condition",
        argument=Words,
        required=True,
        find=lambda c: _finds(c, "uses"),
        shown_in=(),
        of_source=True,
        futile_by_answers=_used_by_the_stub,
    ),
    CheckKind(
        name="avoids",
        title={"en": "avoids what the task rules out", "zh": "没有使用题目禁止的写法"},
        stage="values",
        role="condition",
        argument=Words,
        required=True,
        find=lambda c: _finds(c, "avoids"),
        shown_in=(),
        of_source=True,
        futile_by_answers=_unheard_of,
    ),
)
