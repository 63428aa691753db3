"""The case of a test of a `checks.py`: what it asked the submission, written as code."""

from collections.abc import Sequence

from checker.compare.printed import printed, side_by_side
from checker.judge.case.replayed import Script
from checker.judge.case.spelling import NoCode
from checker.judge.judging import Judging
from checker.judge.remote import Exchange
from checker.verdict import Case
from checker.wire.messages import Call, Raised, Result
from checker.wire.values import NamedValue, ObjectValue, ScalarValue, Value


def of_test(judging: Judging, test: str) -> Case | None:
    """Return the case of a failed test; None where its code would be long. Raises NoCode.

    Its code ends with what the test compared, or else with the last call.
    """
    transcript = judging.solutions.transcript()
    end = judging.ends.get(test, len(transcript))
    start = max((other for other in judging.ends.values() if other < end), default=0)
    asked = transcript[start:end]
    unlike = judging.unlike.get(test)
    script = Script(transcript[:end], start)
    if unlike is not None:
        code = script.leading_to(unlike.got) or script.leading_to_call()
        got, wanted = side_by_side(unlike.got, unlike.want, unlike.tolerance)
        if code is not None:
            return Case(code, got.text, wanted.text, got.marks, wanted.marks)
    elif (code := script.leading_to_call()) is not None:
        return Case(code, _answer(asked), "")
    raise NoCode("no call")


def _answer(asked: Sequence[Exchange]) -> str:
    """What the last call gave; nothing for an object that stays in the worker."""
    for exchange in reversed(asked):
        if isinstance(exchange.request, Call):
            reply = exchange.reply
            if isinstance(reply, Raised):
                return printed(reply)
            if isinstance(reply, Result) and not _tells_nothing(reply.value):
                return printed(reply.value)
            return ""
    return ""


def _tells_nothing(value: Value) -> bool:
    return isinstance(value, ObjectValue | NamedValue) or value == ScalarValue(None)
