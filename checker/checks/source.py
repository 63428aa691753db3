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
            "en": f"{part} does not use `{word}`, which the task asks for",
            "zh": f"{part} 中没有使用题目要求的 `{word}`",
        }
    return {
        "en": f"the code does not use `{word}`, which the task asks for",
        "zh": f"代码中没有使用题目要求的 `{word}`",
    }


def _forbidden(part: str, word: str) -> Text:
    what, zh = f"`{word}`", f" `{word}`"
    if word == "for":
        what, zh = "a `for` loop or comprehension", " `for` 循环或推导式"
    elif word == "class":
        what, zh = "a class definition", "类定义"
    elif word == "lambda":
        what, zh = "a `lambda`", " `lambda`"
    elif word in STATEMENTS:
        what, zh = f"{'an' if word == 'if' else 'a'} `{word}` statement", f" `{word}` 语句"
    elif word in OPERATORS:
        what, zh = f"the operator `{word}`", f"运算符 `{word}`"
    return {
        "en": f"{part or 'the code'} uses {what}, which the task forbids",
        "zh": f"{f'{part} ' if part else '代码'}中使用了题目禁止的{zh}",
    }


def _finds(c: Compared, name: str) -> Text | None:
    assert c.source is not None
    return breaks_rule(Check(name, c.argument), c.source)


def _used_by_the_stub(argument: Any, _: Sequence[Observation], stub: Source) -> str | None:
    used = breaks_rule(Check("uses", argument), stub) is None
    return "the stub uses it already" if used else None


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
        look=None,
        shown_in=(),
        of_source=True,
        futile_by_answers=_used_by_the_stub,
    ),
    CheckKind(
        name="avoids",
        title={"en": "avoids what the task forbids", "zh": "没有使用题目禁止的写法"},
        stage="values",
        role="condition",
        argument=Words,
        required=True,
        find=lambda c: _finds(c, "avoids"),
        look=None,
        shown_in=(),
        of_source=True,
        futile_by_answers=_unheard_of,
    ),
)
