"""Find the clones of a course's students by the names that the classroom tools give them.

GitHub Classroom makes `<assignment>-<username>`, and `<assignment>-<username>-1` where that name is
taken; Classroom 50 makes `<classroom>-<assignment>_submissions_<date>/<classroom>-<assignment>-
<username>`. Several downloads side by side are several attempts.
"""

import collections
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from checker.cohort.records import Student
from checker.errors import UsageError, reason

# What a pattern may name. Each is a property of a student.
PLACEHOLDERS = ("username", "identifier", "email", "name")
_DOWNLOAD = re.compile(r".+[-_]submissions(?:_\d[\dTZ:._+-]*)?", re.IGNORECASE)
_REPOSITORY = "student_repository_name"
_MOST = 100_000
_SHOWN = 5


class Clone(msgspec.Struct, frozen=True):
    """A folder of a student. `name` is its path from the folder of clones, as it is shown.

    `is_link`: a symbolic link lies in its place. It is not followed.
    """

    path: Path
    name: str
    is_link: bool = False


class Clones(msgspec.Struct, frozen=True):
    """The clones of each student, by username, in the order of their names.

    `students` are those of the roster; without one, those that the folders' names make.
    `unmatched` names the folders that belong to nobody.
    """

    students: tuple[Student, ...]
    of: dict[str, tuple[Clone, ...]]
    unmatched: tuple[str, ...]


def find_clones(root: Path, students: Sequence[Student] | None, pattern: str = "") -> Clones:
    """Find the clones in a folder; `students` is None where there is no roster.

    `pattern` is the path of a clone in it, such as `hw1-{username}` or `*/{identifier}/work`.
    Raises UsageError where there is no such folder, where no clone is in it, and where the pattern
    cannot be used.
    """
    found = list(_matching(root, pattern) if pattern else _usual(root))
    if not found:
        wanted, chinese = (f" ({pattern})", f"（{pattern}）") if pattern else ("", "")
        raise UsageError(
            f"{root}: no clones in this folder{wanted}; give the folder that holds one folder for "
            "each student",
            zh=f"{root}：这个文件夹里没有学生的仓库{chinese}；应给出每个学生各占一个子文件夹的文件夹",
        )
    if students is None:
        students = _students_of(key for _, _, key in found)
    owners = (_by_placeholder if pattern else _by_name)(found, students)
    of: dict[str, tuple[Clone, ...]] = {}
    unmatched = []
    for clone, field, key in found:
        usernames = owners.get((field, key), ())
        for username in usernames:
            of[username] = (*of.get(username, ()), clone)
        if not usernames:
            unmatched.append(clone.name)
    if not of:
        names = ", ".join(unmatched[:_SHOWN])
        raise UsageError(
            f"{root}: no folder in it belongs to a student of the roster (folders: {names}); say "
            "how they are named: --pattern 'hw1-{username}'",
            zh=f"{root}：里面没有属于名册中学生的文件夹（现有：{names}）；"
            "请说明它们的命名方式：--pattern 'hw1-{{username}}'".replace("{{", "{").replace(
                "}}", "}"
            ),
        )
    return Clones(tuple(students), of, tuple(unmatched))


# A clone, what its name's key is a value of ("" where that is to be found out), and the key.
_Found = tuple[Clone, str, str]


def _usual(root: Path) -> Iterator[_Found]:
    """Find the folders, and those within the folders of downloads."""
    for path in _entries(root):
        if _DOWNLOAD.fullmatch(path.name) and not path.is_symlink():
            for inner in _entries(path):
                yield _clone(root, inner), "", inner.name
        else:
            yield _clone(root, path), "", path.name


def _matching(root: Path, pattern: str) -> Iterator[_Found]:
    """Find what a pattern describes."""
    parts = [part for part in pattern.replace("\\", "/").split("/") if part not in ("", ".")]
    named = re.findall(r"\{(\w*)\}", pattern)
    if len(named) != 1 or named[0] not in PLACEHOLDERS or ".." in parts:
        choice = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise UsageError(
            f"--pattern {pattern}: expected the path of a clone with one of {choice} in it",
            zh=f"--pattern {pattern}：应为学生仓库的路径，其中含有 {choice} 之一",
        )
    expressions = [re.compile(_expression(part), re.IGNORECASE) for part in parts]

    def walk(folder: Path, depth: int, key: str) -> Iterator[_Found]:
        for path in _entries(folder):
            if (match := expressions[depth].fullmatch(path.name)) is None:
                continue
            inner = key or "".join(match.groups())
            if depth + 1 == len(parts):
                yield _clone(root, path), named[0], inner
            elif not path.is_symlink():
                yield from walk(path, depth + 1, inner)

    yield from walk(root, 0, "")


def _expression(part: str) -> str:
    pieces = re.split(r"(\{\w+\}|\*)", part)
    stand_for = {"*": ".*", "{": "(.+)"}
    return "".join(stand_for.get(piece[:1], re.escape(piece)) for piece in pieces)


def _entries(folder: Path) -> list[Path]:
    """Return the folders in a folder, and the links, by name. Hidden ones are left out."""
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name
                for entry, _ in zip(entries, range(_MOST), strict=False)
                if not entry.name.startswith(".")
                and (entry.is_symlink() or entry.is_dir(follow_symlinks=False))
            ]
    except OSError as error:
        why = reason(error)
        raise UsageError(f"{folder}: {why['en']}", zh=f"{folder}：{why['zh']}") from None
    return [folder / name for name in sorted(names)]


def _clone(root: Path, path: Path) -> Clone:
    # A name whose bytes are no UTF-8 can stand in no record.
    name = str(path.relative_to(root)).encode("utf-8", "backslashreplace").decode()
    return Clone(path, name, path.is_symlink())


def _students_of(keys: Iterator[str]) -> tuple[Student, ...]:
    names = dict.fromkeys(key.encode("utf-8", "backslashreplace").decode() for key in keys)
    return tuple(Student(name) for name in names)


_Owners = dict[tuple[str, str], tuple[str, ...]]


def _by_placeholder(found: Sequence[_Found], students: Sequence[Student]) -> _Owners:
    """Return whose the clones are by the value that stands in their names."""
    owners: dict[tuple[str, str], tuple[str, ...]] = {}
    known: dict[tuple[str, str], list[str]] = collections.defaultdict(list)
    for student in students:
        for field in PLACEHOLDERS:
            if value := getattr(student, field):
                known[field, value.casefold()].append(student.username)
    for _, field, key in found:
        same = known.get((field, key.casefold()), [])
        owners[field, key] = tuple(same) if len(same) == 1 else ()
    return owners


def _by_name(found: Sequence[_Found], students: Sequence[Student]) -> _Owners:
    """Return whose the clones are: the repositories of the roster, else the ends of the names.

    A username may have a hyphen in it: `hw-ann-bo` can be of `bo` and of `ann-bo`. The beginning
    that more folders share decides, then the longer name. Beside `hw-cy` and `hw-bo`, it is not
    the clone of `bo`, but of somebody who is not on the roster.
    """
    repositories: dict[str, list[str]] = collections.defaultdict(list)
    usernames: dict[str, str] = {}
    for student in reversed(students):
        if student.identifier:
            usernames[student.identifier.casefold()] = student.username
    for student in students:
        usernames[student.username.casefold()] = student.username
        if repository := student.extra.get(_REPOSITORY, ""):
            repositories[repository.casefold()].append(student.username)
    candidates = {key: _candidates(key, usernames) for _, _, key in found}
    shared = collections.Counter(begin for each in candidates.values() for begin in each)
    usual, times = shared.most_common(1)[0] if shared else ("", 0)
    owners: _Owners = {}
    for key, begins in candidates.items():
        stranger = times > 1 and key.casefold().startswith(usual) and usual not in begins
        if same := repositories.get(key.casefold()):
            owners["", key] = tuple(same)
        elif begins and not stranger:
            best = max(begins, key=lambda begin: (shared[begin], -len(begin)))
            owners["", key] = (begins[best],)
    return owners


def _candidates(name: str, usernames: Mapping[str, str]) -> dict[str, str]:
    """Return the students whose clone this may be, by what comes before their usernames."""
    name = name.casefold()
    begins = [name[: at + 1] for at, character in enumerate(name) if character in "-_"]
    found = {begin: usernames.get(name[len(begin) :], "") for begin in ("", *begins)}
    found = {begin: username for begin, username in found.items() if username}
    numbered = re.fullmatch(r"(.+)-\d+", name)
    return found or (_candidates(numbered[1], usernames) if numbered else {})
