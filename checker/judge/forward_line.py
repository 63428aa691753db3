"""Find the line behind an error of a backward pass that the judge asked for.

Such an error has no line of the submission in its traceback. PyTorch's anomaly mode remembers which
line made each node of a graph; it is slow, so the failing requests are repeated with it.
"""

import re
from collections.abc import Callable, Sequence

from checker.judge.diagnosis.replay import Replay
from checker.judge.remote import Exchange, Remote
from checker.wire.messages import Backward, Load, Put, Raised, Vjp
from checker.wire.values import Expression

_SECONDS = 2.0
_ANOMALY = Exchange(
    Put(Expression("torch.autograd.set_detect_anomaly(True, check_nan=False)"), "cpu"), None
)
_NO_GRAPH = "does not require grad"


def is_of_a_node(error: Raised) -> bool:
    """Return whether a node of the graph raised an error that has no line yet."""
    return not error.frames and _NO_GRAPH not in error.message


def error_of_backward(transcript: Sequence[Exchange]) -> int | None:
    """Return the place of the first error, without a line, of a backward pass of the judge's."""
    for i, exchange in enumerate(transcript):
        reply = exchange.reply
        if (
            isinstance(exchange.request, Backward | Vjp)
            and isinstance(reply, Raised)
            and is_of_a_node(reply)
        ):
            return i
    return None


def forward_line(
    transcript: Sequence[Exchange], at: int, source: bytes, start: Callable[[], Remote]
) -> int | None:
    """Return the line that computed what the request at this place fails on; None if unknown."""
    load = next((each.request for each in transcript if isinstance(each.request, Load)), None)
    if load is None:
        return None
    again = [transcript[0], _ANOMALY, *transcript[1 : at + 1]]
    with Replay(start) as replay:
        printed = b""
        for _ in replay.ask(source, again, _SECONDS):
            printed = replay.printed()
    # What is printed is the submission's own word: a line number of its own file, no more.
    place = re.compile(rf'^\s*File "{re.escape(load.filename)}", line (\d{{1,7}})', re.MULTILINE)
    lines = [int(number) for number in place.findall(printed.decode("utf-8", "replace"))]
    count = source.count(b"\n") + source.count(b"\r") + 1
    return lines[-1] if lines and 0 < lines[-1] <= count else None
