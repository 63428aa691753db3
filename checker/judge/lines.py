"""Say in which line of a submission the errors came about that checks have met."""

from collections.abc import Callable

import msgspec

from checker.judge.forward_line import error_of_backward, forward_line, is_of_a_node
from checker.judge.judging import Judging
from checker.judge.remote import Remote


def place_errors(judging: Judging, start: Callable[[], Remote]) -> dict[str, int]:
    """Return a line for each failed check that met an error; that of a failure is set there."""
    solutions = judging.solutions
    transcript = solutions.transcript()
    met = {name: raised for name, raised in judging.raised.items() if raised is not None}
    failure, line = solutions.failure, None
    unplaced = failure is not None and failure.line is None
    at = error_of_backward(transcript) if met or unplaced else None
    if at is not None:
        line = forward_line(transcript, at, judging.subject.submitted.source, start)
        if failure is not None and unplaced and at == len(transcript) - 1:
            solutions.failure = msgspec.structs.replace(failure, line=line)
    found = {
        name: raised.frames[-1].line if raised.frames else line if is_of_a_node(raised) else None
        for name, raised in met.items()
    }
    return {name: place for name, place in found.items() if place is not None}
