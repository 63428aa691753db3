"""Bound the size of a verdict, whatever a submission returned, printed or named.

Sizes are of the JSON that a verdict becomes, in bytes: there a control character takes six of them.
"""

import msgspec

from checker.verdict import (
    Case,
    CheckVerdict,
    ErrorReport,
    KataFault,
    KataVerdict,
    shortened,
)

MESSAGE_BYTES = 2_000
KATA_BYTES = 64_000
_OUTPUT_BYTES = 16_000
_NAME_BYTES = 200
# A plot with more points looks the same.
_SERIES, _POINTS = 16, 800
_BRIEF_BYTES = 200


def clip(text: str, most: int = MESSAGE_BYTES) -> str:
    """Return the beginning of a text, and how many characters were left out."""
    text = text.encode("utf-8", "backslashreplace").decode()  # a file's name may be any bytes
    if 6 * len(text) <= most or _size(text) <= most:
        return text
    most -= 20  # for the count
    shortest, longest = 0, min(len(text), most)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        shortest, longest = (
            (middle, longest) if _size(text[:middle]) <= most else (shortest, middle - 1)
        )
    return shortened(text, shortest)


def clip_fault(fault: KataFault) -> KataFault:
    """Bound what is said of a broken kata."""
    return KataFault(fault.id, clip(fault.message))


def clip_verdict(verdict: KataVerdict) -> KataVerdict:
    """Bound every text of a verdict, and the verdict as a whole."""
    clipped = _clipped(verdict, MESSAGE_BYTES)
    if _size(clipped) <= KATA_BYTES:
        return clipped
    brief = _clipped(msgspec.structs.replace(verdict, history=None), _BRIEF_BYTES)
    return msgspec.structs.replace(brief, output=clip(verdict.output, MESSAGE_BYTES))


def _clipped(verdict: KataVerdict, most: int) -> KataVerdict:
    error = verdict.error
    return msgspec.structs.replace(
        verdict,
        error=error and ErrorReport(error.kind, clip(error.message, most), error.line),
        checks=tuple(_clipped_check(check, most) for check in verdict.checks),
        history=_thinned(verdict.history) if verdict.history else None,
        output=clip(verdict.output, _OUTPUT_BYTES),
    )


def _clipped_check(check: CheckVerdict, most: int) -> CheckVerdict:
    return msgspec.structs.replace(
        check,
        id=clip(check.id, _NAME_BYTES),
        title=clip(check.title, most),
        message=clip(check.message, most),
        diagnosis=check.diagnosis and clip(check.diagnosis, most),
        # Code that is cut is none.
        case=_clipped_case(check.case) if check.case and most == MESSAGE_BYTES else None,
    )


def _clipped_case(case: Case) -> Case | None:
    if _size(case.call) > MESSAGE_BYTES:
        return None
    got, wanted = clip(case.got), clip(case.wanted)
    return msgspec.structs.replace(
        case,
        got=got,
        wanted=wanted,
        got_marks=tuple(mark for mark in case.got_marks if mark[1] <= len(got)),
        wanted_marks=tuple(mark for mark in case.wanted_marks if mark[1] <= len(wanted)),
    )


def _thinned(history: dict[str, list[float]]) -> dict[str, list[float]]:
    """Keep the first series, and of each every so manieth number, the last one included."""
    kept = list(history.items())[:_SERIES]
    points = _POINTS // len(kept)
    thinned = {}
    for name, numbers in kept:
        step = -(-len(numbers) // points) or 1
        thinned[clip(name, _NAME_BYTES)] = numbers[::-1][::step][::-1]
    return thinned


def _size(value: object) -> int:
    return len(msgspec.json.encode(value))
