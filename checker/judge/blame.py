"""Who caused an exception in a check: the submission, the kata, or this machine."""

import traceback
from collections.abc import Callable

import pytest

from checker.checks import CHECKS
from checker.errors import EngineError, KataError, MissingPart
from checker.judge import reports
from checker.judge.advice import on_difference, with_advice
from checker.judge.bounds import TooLong
from checker.judge.endings import WorkerLost
from checker.judge.held import SolutionRaised
from checker.judge.judging import Judging
from checker.judge.outcomes import BrokenKata, CheckFailed, Finding
from checker.spec.text import Text


class BadTest(Exception):
    """A test of a checks.py is broken, whatever the submission is."""


_OF_CHECKS = (BadTest, pytest.skip.Exception, pytest.xfail.Exception)


def blame(
    error: BaseException, judging: Judging, check: str, try_on_reference: Callable[[], None]
) -> Finding | reports.Report | KataError:
    """Say what an exception in a check means.

    Returns a finding for this check, a report where the submission cannot be judged any further,
    BrokenKata where the kata is wrong, and EngineError where the machine is.
    """
    solutions, subject = judging.solutions, judging.subject
    if isinstance(error, WorkerLost) and solutions.is_of_reference(error):
        error = solutions.reference_failed(error)
    if isinstance(error, KataError):
        return error
    source = subject.submitted.source
    if isinstance(error, (CheckFailed, MissingPart)):
        advice = on_difference(error.text, source)
        return Finding("failed", with_advice(error.text, advice))
    traceback.clear_frames(error.__traceback__)  # the frames may hold large values
    if isinstance(error, SolutionRaised) and not error.trusted:
        # Uncaught in a checks.py: the submission raised while it was used.
        if why := reports.no_backward(error.raised):
            return Finding("failed", why)
        return reports.raised(error.raised, subject.task.name, source)
    if isinstance(error, WorkerLost):
        return reports.Report(error.kind, error.message)
    if isinstance(error, MemoryError) or reports.is_out_of_memory(error):
        return reports.lost("memory")
    if isinstance(error, pytest.fail.Exception) or (
        # Our own asserts, in a declared check, do not state what is wanted of an answer.
        isinstance(error, AssertionError) and check not in CHECKS
    ):
        if not str(error):
            return Finding(
                "failed", {"en": "the result is not as expected", "zh": "结果不符合要求"}
            )
        return Finding("failed", {"en": str(error).splitlines()[0]})
    if not isinstance(error, _OF_CHECKS):
        try:
            try_on_reference()
        except EngineError as trouble:
            return trouble
        except (TooLong, Exception):
            pass  # the check itself is broken
        else:
            # Only the answer makes the check raise.
            if isinstance(error, TooLong):
                return reports.lost("timeout")
            return Finding("failed", _odd_answer(error))
    words = "" if isinstance(error, BadTest) else f"{type(error).__name__}: "
    return BrokenKata(f"{subject.folder.spec_file}: check {check}: {words}{error}")


def _odd_answer(error: BaseException) -> Text:
    words = f"{type(error).__name__}: {error}"[:200]
    return {
        "en": f"this check cannot compare the returned value ({words})",
        "zh": f"这项检查无法比较返回值（{words}）",
    }
