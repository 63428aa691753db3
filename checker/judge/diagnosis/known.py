"""Known mistakes: a wrong solution that replies as the submission did, to everything asked."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from checker.judge.diagnosis.replay import Replay
from checker.judge.diagnosis.same import Facts, same_reply
from checker.judge.remote import Exchange
from checker.mutation.syntax import parsed
from checker.spec.text import Text, docstring_text
from checker.wire.messages import Load, Raised, Result


def known_mistake(
    transcript: Sequence[Exchange],
    submitted: bytes,
    wrong: Mapping[Path, bytes],
    known: Mapping[Path, Sequence[Exchange]],
    replay: Replay,
    facts: Facts,
) -> tuple[str, Text] | None:
    """Return the name and the text of the first wrong solution that fits, or None.

    `known` are transcripts of wrong solutions that were judged themselves: one that differs needs
    not be asked again. What an exception says is left out where a solution raises it itself.
    """
    transcript = _unsaid(transcript, raising_lines(submitted))
    replies = [exchange.reply for exchange in transcript]
    for path, source in wrong.items():
        lines = raising_lines(source)
        if path in known and not _same(transcript, _unsaid(known[path], lines), facts):
            continue
        answers = (without_words(reply, lines) for reply in replay.ask(source, transcript))
        if fits(transcript, replies, answers, facts):
            said = docstring_text(ast.get_docstring(ast.parse(source)))
            return path.stem.removeprefix("wrong_"), said
    return None


def fits(
    transcript: Sequence[Exchange],
    wanted: Sequence[Result | Raised | None],
    replies: Iterator[Result | Raised | None],
    facts: Facts,
    also: Sequence[Result | Raised | None] = (),
) -> bool:
    """Whether all replies are the wanted ones; stops at the first that differs.

    `also` are replies that will do as well, None where none would.
    """
    others = also or [None] * len(transcript)
    return all(
        reply is not None
        and any(each and _agree(exchange, each, reply, facts) for each in (want, other))
        for exchange, want, other, reply in zip(transcript, wanted, others, replies, strict=False)
    )


def first_differing(
    transcript: Sequence[Exchange],
    wanted: Sequence[Result | Raised | None],
    facts: Facts,
    also: Sequence[Result | Raised | None] = (),
) -> int | None:
    """The place of the first reply that is not the wanted one; `also` as in `fits`."""
    others = also or [None] * len(transcript)
    for place, (exchange, want, other) in enumerate(zip(transcript, wanted, others, strict=False)):
        if exchange.reply is None or want is None:
            return None
        if other is None and not _agree(exchange, want, exchange.reply, facts):
            return place
    return None


def _agree(exchange: Exchange, want: Result | Raised, got: Result | Raised, facts: Facts) -> bool:
    if isinstance(exchange.request, Load) and isinstance(got, Result):
        # Further definitions and the names of imports may differ.
        return isinstance(want, Result)
    return same_reply(want, got, facts)


def _same(a: Sequence[Exchange], b: Sequence[Exchange], facts: Facts) -> bool:
    """Whether one submission's transcript is the beginning of another's, or all of it."""
    if len(b) < len(a):
        return False
    for one, other in zip(a, b, strict=False):
        if isinstance(one.request, Load) and isinstance(other.request, Load):
            pass
        elif one.request != other.request:
            return False
        if one.reply is None or other.reply is None:
            return False
        if not _agree(one, one.reply, other.reply, facts):
            return False
    return True


def raising_lines(source: bytes) -> frozenset[int]:
    """The numbers of the lines that belong to `raise` statements; none where it does not parse."""
    tree = parsed(source)
    spans = [
        range(node.lineno, (node.end_lineno or node.lineno) + 1)
        for node in (ast.walk(tree) if tree else ())
        if isinstance(node, ast.Raise)
    ]
    return frozenset(line for span in spans for line in span)


def without_words(reply: Result | Raised | None, lines: frozenset[int]) -> Result | Raised | None:
    """The reply, without the message of an exception that one of these lines raised."""
    own = isinstance(reply, Raised) and reply.frames and reply.frames[-1].line in lines
    return msgspec.structs.replace(reply, message="") if own and reply else reply


def _unsaid(transcript: Sequence[Exchange], lines: frozenset[int]) -> Sequence[Exchange]:
    return [
        msgspec.structs.replace(exchange, reply=without_words(exchange.reply, lines))
        for exchange in transcript
    ]
