"""The files that a worker may make: how many, how long, and how they are counted."""

import errno
import os
from pathlib import Path

from checker.judge.quota import Quota, longest_file
from checker.wire.messages import Asking

LIMIT = 32 * 2**20
UNLINK, CREATE = True, False


class Asked:
    """A quota over a folder, asked without a worker."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lengths = [longest_file(LIMIT)]
        self.running = 1
        self.quota = Quota(-1, Asking((), 56), folder, LIMIT, self)

    def __call__(self, removes: bool, thread: int = 1) -> bool:
        return self.quota._allows(thread, removes)

    def limit_files(self, length: int) -> None:
        self.lengths.append(length)

    def threads(self) -> int:
        return self.running

    def make(self, name: str, thread: int = 1) -> bool:
        allowed = self(CREATE, thread)
        if allowed:
            (self.folder / name).touch()
        return allowed


def test_all_files_together_stay_within_twice_the_limit(tmp_path: Path) -> None:
    """However many are made: each may grow to the length that was allowed when it was made."""
    asked, most = Asked(tmp_path), 0
    for number in range(300):
        if asked.make(f"file{number}"):
            most += asked.lengths[-1] + 4096

    assert len(list(tmp_path.iterdir())) == 127
    assert LIMIT < most <= 2 * LIMIT


def test_files_that_were_removed_count(tmp_path: Path) -> None:
    """They may be open still: a number is free again only when the system gives it out again."""
    asked = Asked(tmp_path)
    kept = []
    for number in range(127):
        assert asked.make(f"file{number}")
        kept.append(os.open(tmp_path / f"file{number}", os.O_RDONLY))
        assert asked(UNLINK)
        (tmp_path / f"file{number}").unlink()

    assert not asked.make("one_more")
    for descriptor in kept:
        os.close(descriptor)


def test_one_file_can_be_written_again_and_again(tmp_path: Path) -> None:
    """Opening a file that is there makes none."""
    asked = Asked(tmp_path)

    assert all(asked.make("log.txt") for _ in range(1000))
    assert asked.lengths == [LIMIT // 8]


def test_a_file_that_was_made_and_removed_at_once_counts(tmp_path: Path) -> None:
    """Two threads can make and remove one so that nobody ever sees it."""
    asked, made = Asked(tmp_path), 0
    while asked(CREATE, thread=1):
        made += 1
        asked(UNLINK, thread=2)
        assert made < 200

    assert made == 64  # once for each side that was under way


def test_a_folder_that_cannot_be_read_ends_it(tmp_path: Path) -> None:
    """What cannot be looked at cannot be counted."""
    asked = Asked(tmp_path / "gone" / "x")
    asked.quota._scratch = str(tmp_path / ("x" * 300))

    assert not asked(CREATE)


def test_threads_are_counted(tmp_path: Path) -> None:
    """One more is allowed up to 128, and the error is the one that a full system gives."""
    asked = Asked(tmp_path)

    asked.running = 127
    assert asked.quota._error(1, 56) == 0
    asked.running = 128
    assert asked.quota._error(1, 56) == errno.EAGAIN
