"""Compare what is claimed with what was judged here: a release's result, a table of scores.

A claim is written by a student's workflow, and may hold anything.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from checker.cohort.clones import Clone
from checker.cohort.records import Difference, Entry
from checker.cohort.rows import Claim
from checker.cohort.tables import TableError, quoted, read_table
from checker.errors import UsageError
from checker.grade.checkout import Checkout, NoFolder
from checker.regular import NotRegular

RESULT = "result.json"
_MOST_BYTES = 10 * 2**20
_USERNAMES = ("username", "githubusername")
_SCORES = (("score", "maxscore"), ("pointsawarded", "pointsavailable"))


class _Result(msgspec.Struct):
    """The part of `classroom50/result/v1` that is compared."""

    score: msgspec.Raw
    max_score: msgspec.Raw = msgspec.field(name="max-score")


def claims_in(clones: Mapping[str, Iterable[Clone]]) -> Iterator[Claim]:
    """Yield what the `result.json` in each clone claims; most clones have none."""
    for username, found in clones.items():
        for clone in found:
            if not clone.is_link and (points := _result(clone.path)):
                yield Claim(username, points, f"{clone.name}/{RESULT}")


def claims_of(path: Path, encoding: str = "") -> tuple[Claim, ...]:
    """Read the claims of `scores.csv` of Classroom 50, or of the old export of GitHub Classroom.

    Of several lines for a student, the one with the most points is taken. Raises TableError.
    """
    table = read_table(path, encoding)
    plain = {_plain(name): name for name in table.columns}
    username = next((plain[name] for name in _USERNAMES if name in plain), "")
    score, most = next(((a, b) for a, b in _SCORES if a in plain and b in plain), ("", ""))
    if not username or not score:
        listed = ", ".join(map(quoted, table.columns))
        problem = {
            "en": f"line 1: expected columns for the username, the score and the maximum, as in "
            f"scores.csv; got {listed}",
            "zh": f"第 1 行：应有用户名、得分和满分这几列，如 scores.csv；现有：{listed}",
        }
        raise TableError(path, [problem])
    found: dict[str, Claim] = {}
    for row in table.rows:
        if points := row.cells[plain[score]]:
            name = row.cells[username]
            claim = Claim(name, f"{points}/{row.cells[plain[most]]}", path.name)
            before = found.get(name.casefold())
            if before is None or _worth(claim) > _worth(before):
                found[name.casefold()] = claim
    return tuple(found.values())


def differences(entries: Iterable[Entry], claims: Iterable[Claim]) -> tuple[Difference, ...]:
    """Return the claims that are not what was judged, before any decision of the teacher.

    Of the clones of a student, only the one that counts is compared.
    """
    by_name = {entry.student.username.casefold(): entry for entry in entries}
    found = []
    for claim in claims:
        entry = by_name.get(claim.username.casefold())
        in_clone = claim.source.endswith(f"/{RESULT}")
        if in_clone and entry is not None and claim.source != f"{entry.folder}/{RESULT}":
            continue
        judged = _judged(entry) if entry else ""
        if claim.points != judged:
            name = entry.student.username if entry else claim.username
            found.append(Difference(name, "", claim.points, judged, claim.source))
    return tuple(found)


def _judged(entry: Entry) -> str:
    """Return the points that were judged; "" where nothing was submitted or could be judged."""
    grade = entry.grade
    return "" if grade is None or grade.faults else f"{grade.points}/{grade.max_points}"


def _result(folder: Path) -> str:
    """Return the points of a result; what cannot be read is a claim, too, and says so."""
    try:
        with Checkout(folder) as checkout:
            data = checkout.read(RESULT, _MOST_BYTES)
        result = msgspec.json.decode(data, type=_Result)
        return f"{_number(result.score)}/{_number(result.max_score)}"
    except FileNotFoundError:
        return ""
    except (OSError, NotRegular, NoFolder, UsageError, msgspec.MsgspecError, RecursionError):
        return "?"


def _number(raw: msgspec.Raw) -> str:
    text = bytes(raw).decode("utf-8", "replace")
    return text if len(text) <= 20 else f"{text[:20]}…"


def _worth(claim: Claim) -> float:
    try:
        return float(claim.points.partition("/")[0])
    except ValueError:
        return float("inf")  # what is no number is not overlooked


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
