"""The names of the files that are about one student: safe on every system, one for each."""

import collections
import hashlib
import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 100  # bytes; a name of a file has at most 255
# Windows opens these devices, whatever ending they have.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)


def file_names(usernames: Iterable[str]) -> dict[str, str]:
    """Return the name, without an ending, of the files of each student.

    It is the username where that is a safe name; else what is safe of it, and a part of the
    username's digest. Names differ in more than case.
    """
    usernames = list(dict.fromkeys(usernames))
    safe = {username: _safe(username) for username in usernames}
    counts = collections.Counter(map(_folded, safe.values()))
    names = {
        username: name
        for username, name in safe.items()
        if name == username and counts[_folded(name)] == 1
    }
    taken = set(map(_folded, names.values()))
    for username in usernames:
        if username not in names:
            name = next(name for name in _digested(username) if _folded(name) not in taken)
            names[username] = name
            taken.add(_folded(name))
    return names


def _safe(username: str) -> str:
    """Return the username without what a file's name should not have."""
    kept = unicodedata.normalize("NFC", username)
    kept = "".join(each if each.isalnum() or each in "._-" else "_" for each in kept)
    kept = kept.lstrip("._-").rstrip(".")
    kept = kept.encode()[:_LONGEST].decode(errors="ignore")
    return f"_{kept}" if not kept or _DEVICES.fullmatch(kept) else kept


def _digested(username: str) -> Iterable[str]:
    digest = hashlib.sha256(username.encode("utf-8", "backslashreplace")).hexdigest()
    return (f"{_safe(username)}-{digest[:length]}" for length in (8, 16, 32, 64))


def _folded(name: str) -> str:
    """Return what file systems that know no case compare."""
    return unicodedata.normalize("NFKC", name).casefold()
