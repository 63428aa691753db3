"""Find the case to show: the smallest one in which the first failed check fails."""

import sys
import traceback

from checker.checks import CHECKS
from checker.checks.compared import DrawnCase, Observation
from checker.checks.look import CALL, NONE, Look, outcome
from checker.compare.printed import printed, side_by_side
from checker.judge.case.call import MOST, spelling
from checker.judge.case.noise import Noise
from checker.judge.case.of_test import of_test
from checker.judge.case.spelling import NoCode, folded
from checker.judge.judging import Judging
from checker.judge.solutions import Stopped
from checker.judge.subject import Subject
from checker.spec.model import Check
from checker.verdict import Case
from checker.wire.messages import Raised
from checker.wire.values import Value


def case_of(judging: Judging) -> Case | None:
    """Return the case for the first failed check; None where no short code can show it."""
    try:
        return _case_of(judging)
    except NoCode:
        return None
    except Exception:
        # The verdict and its diagnosis do not depend on it.
        traceback.print_exc(file=sys.__stderr__)
        return None


def _case_of(judging: Judging) -> Case | None:
    subject = judging.subject
    if subject.task.lost:
        return None  # what is judged is the reference
    if judging.solutions.failure is not None:
        return _of_stop(subject, judging.solutions.stopped)
    declared = {check.name: check for check in subject.kata.checks}
    for planned in judging.planned:
        finding = judging.findings.get(planned.id)
        if finding is not None and finding.outcome not in ("passed", "skipped"):
            check = declared.get(planned.id)
            return _of_check(judging, check) if check else of_test(judging, planned.id)
    return None


def _of_stop(subject: Subject, stopped: Stopped | None) -> Case | None:
    """The case in which the submission raised, or was lost."""
    if stopped is None:
        return None
    got = stopped.got
    want = stopped.want.output if stopped.want.raised is None else stopped.want.raised
    look = Look(CALL, "", want or NONE) if got is None else outcome(got, want)
    return _shown(subject, stopped.case, (stopped.want,), look)


def _of_check(judging: Judging, check: Check) -> Case | None:
    """The smallest of the cases in which a declared check fails."""
    failing = judging.failing.get(check.name)
    looker = CHECKS[check.name].look
    if looker is None or failing is None:
        return None
    look = looker(failing, Noise(judging.subject))
    return (
        None
        if look is None
        else _shown(judging.subject, failing.case, (failing.got, failing.want), look)
    )


def _shown(subject: Subject, drawn: DrawnCase, seen: tuple[Observation, ...], look: Look) -> Case:
    """Write out a case. The module's parameters are those that were seen."""
    parameters = [observed.parameters for observed in seen]
    # With what surrounds the call in the expression.
    around = len(look.expression) - len(CALL) if CALL in look.expression else 80
    written = spelling(subject, drawn, parameters, look.named, around)
    call = written.call
    body = (*look.before, *look.after, look.expression)
    lines = [*written.setup, *(folded(line.replace(CALL, call)) for line in body)]
    seeded = [line.startswith("torch.manual_seed(") for line in lines]
    # Of two seeds in a row, the last one counts.
    lines = [line for line, first in zip(lines, _followed(seeded), strict=True) if not first]
    code = "\n".join(lines)
    if len(code) > MOST:
        raise NoCode("more code than is read")
    if isinstance(look.got, str) or isinstance(look.want, str):
        return Case(code, _alone(look.got), _alone(look.want))
    mine, right = side_by_side(look.got, look.want, look.tolerance)
    return Case(code, mine.text, right.text, mine.marks, right.marks)


def _followed(flags: list[bool]) -> list[bool]:
    return [a and b for a, b in zip(flags, [*flags[1:], False], strict=True)]


def _alone(seen: Value | Raised | str) -> str:
    return seen if isinstance(seen, str) else printed(seen)
