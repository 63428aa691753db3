"""Find out which commit a checkout holds, and its date, without using the checkout's own settings.

`git log` in a checkout runs what the checkout's `.git/config` names: monitors, hooks, programs that
verify signatures. Here, git looks at the objects alone, from an empty repository of ours.
"""

import os
import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import msgspec

from checker.grade.checkout import Checkout, NoFolder
from checker.regular import NotRegular

_HEAD_BYTES, _REFS_BYTES, _COMMIT_BYTES = 4_000, 4_000_000, 100_000
_SECONDS = 10
_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REF = re.compile(r"refs(/[A-Za-z0-9_+@=-][A-Za-z0-9_.+@=-]*)+")
_COMMITTER = re.compile(rb"^committer .*> (\d{1,12}) ([+-])(\d\d)(\d\d)$", re.MULTILINE)


class Commit(msgspec.Struct, frozen=True):
    """The commit of a checkout. `id` is "" and `date` None where they cannot be found out.

    `date` is the committer's, with its offset. Whoever makes a commit can choose it.
    """

    id: str = ""
    date: datetime | None = None


def read_commit(checkout: Checkout) -> Commit:
    """Return the commit that is checked out; an empty one where there is no repository."""
    try:
        found = _head(checkout)
    except (OSError, NotRegular, NoFolder, UnicodeDecodeError):
        return Commit()
    return Commit(found, _date(checkout, found)) if found else Commit()


def _head(checkout: Checkout) -> str:
    """Return the id of the commit, from HEAD and the branch that it names."""
    head = checkout.read(".git/HEAD", _HEAD_BYTES).decode("ascii").strip()
    if _ID.fullmatch(head):
        return head
    ref = head.removeprefix("ref: ")
    if not _REF.fullmatch(ref):
        return ""
    try:
        text = checkout.read(f".git/{ref}", _HEAD_BYTES).decode("ascii").strip()
    except FileNotFoundError:
        packed = checkout.read(".git/packed-refs", _REFS_BYTES).decode("utf-8", "replace")
        named = (line.split(" ") for line in packed.split("\n") if not line.startswith(("#", "^")))
        text = next((line[0] for line in named if line[1:] == [ref]), "")
    return text if _ID.fullmatch(text) else ""


def _date(checkout: Checkout, commit: str) -> datetime | None:
    git = shutil.which("git")
    objects = checkout.root.absolute() / ".git" / "objects"
    # Alternates would have git look into any folder of this machine.
    lent = os.path.lexists(objects / "info" / "alternates")
    if git is None or not checkout.has_folder(".git/objects") or lent:
        return None
    if Path(git).absolute().is_relative_to(checkout.root.absolute()):
        return None  # Windows looks into the current folder first
    with tempfile.TemporaryDirectory(prefix="torch-kata-git-") as folder:
        ours = _empty_repository(Path(folder), sha256=len(commit) == 64)
        environment = {
            **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ},
            "GIT_DIR": str(ours),
            "GIT_OBJECT_DIRECTORY": str(objects),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_NO_REPLACE_OBJECTS": "1",
            "HOME": folder,
            "LC_ALL": "C",
        }
        kind = _git(git, environment, ours, f"{commit}\n", "--batch-check")
        size = re.fullmatch(rb"[0-9a-f]+ commit (\d+)\s*", kind)
        if size is None or int(size[1]) > _COMMIT_BYTES:
            return None
        return _committed(_git(git, environment, ours, "", "commit", commit))


def _git(git: str, environment: dict[str, str], cwd: Path, given: str, *arguments: str) -> bytes:
    """Return what `git cat-file` prints; nothing where it fails or takes too long."""
    try:
        done = subprocess.run(
            [git, "cat-file", *arguments],
            input=given.encode(),
            capture_output=True,
            timeout=_SECONDS,
            env=environment,
            cwd=cwd,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""


def _empty_repository(folder: Path, *, sha256: bool) -> Path:
    for name in ("objects", "refs"):
        (folder / name).mkdir()
    (folder / "HEAD").write_text("ref: refs/heads/main\n")
    if sha256:
        settings = "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectformat = sha256\n"
        (folder / "config").write_text(settings)
    return folder


def _committed(commit: bytes) -> datetime | None:
    """Return the committer's date of a commit object."""
    found = _COMMITTER.search(commit.partition(b"\n\n")[0])
    if found is None:
        return None
    seconds, sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        zone = timezone(-offset if sign == b"-" else offset)
        return datetime.fromtimestamp(int(seconds), UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None
