"""A small pack, a course of clones, and a grader for both."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from checker.api import Grader, Sample
from checker.catalog.pack import KataFolder, Pack
from checker.cohort.clones import find_clones
from checker.cohort.course import Grading, Progress
from checker.cohort.digests import pack_digest, run_kata
from checker.cohort.gradebook import Gradebook
from checker.cohort.records import Course, Keep, Student
from checker.cohort.rows import Run
from checker.cohort.standing import course_of
from checker.version import VERSION

PACK = Path(__file__).parents[1] / "fixtures" / "pack"
SOURCES = {
    "01_first/add_one": "def add_one(x):\n    return x + 1\n",
    "01_first/double_it": "def double_it(x):\n    return x * 2\n",
    "02_second/keep_shape": "def keep_shape(x):\n    return x\n",
    "02_second/make_zeros": "def make_zeros(x):\n    return x * 0\n",
}


class CourseFolder:
    """A folder of clones, a pack, and the gradebook that comes of both."""

    def __init__(self, folder: Path, grader: Grader) -> None:
        self.clones = folder / "clones"
        self.book = folder / "gradebook.sqlite"
        self.pack = Pack.in_folder(folder / "pack")
        self._grader = grader
        self.samples: list[str] = []
        self.heard: list[Progress] = []
        self.roster: list[Student] = []
        shutil.copytree(PACK, folder / "pack")

    def hand_in(self, username: str, clone: str = "", **changed: str | None) -> None:
        """Write a student's clone: right answers, but for those given by their names."""
        folder = self.clones / (clone or f"hw-{username}")
        if username not in [student.username for student in self.roster]:
            self.roster.append(Student(username))
        for kata, right in SOURCES.items():
            source = changed.get(kata.partition("/")[2], right)
            path = folder / f"{kata}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            if source is not None:
                path.write_text(source)

    def commit(self, clone: str, date: str) -> None:
        """Commit what lies in a clone, as if on this date."""
        who = ["-c", "user.name=x", "-c", "user.email=x@x", "-c", "commit.gpgsign=false"]
        for command in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "hand in"]):
            subprocess.run(
                ["git", *command],
                cwd=self.clones / clone,
                env={**os.environ, "GIT_COMMITTER_DATE": date, "GIT_CONFIG_GLOBAL": os.devnull},
                check=True,
            )

    def grade(
        self,
        *,
        again: bool = False,
        keep: Keep = "best",
        due: str = "",
        until: int = -1,
        judged: int = -1,
    ) -> Course:
        """Grade the course; give up after so many submissions or answers, as if stopped there."""
        katas: tuple[KataFolder, ...] = tuple(self.pack)
        rows = tuple(map(run_kata, katas))
        asked = Run("hw", rows, pack_digest(rows), VERSION, again=again, keep=keep, due=due)
        self.samples, self.heard = [], []

        def hear(progress: Progress) -> None:
            self.heard.append(progress)
            if progress.done == until or progress.judged == judged:
                raise KeyboardInterrupt

        def seen(samples: Iterable[Sample]) -> Iterator[Sample]:
            for sample in samples:
                self.samples.append(str(sample.id).replace("\n", " "))
                yield sample

        with Gradebook(self.book, new=True) as book:
            run = book.begin(asked, self.roster)
            grading, clones = Grading(book, run, katas), find_clones(self.clones, self.roster)
            book.note(run, clones, ())
            grading.grade(
                clones,
                lambda samples: self._grader.judge_many(seen(samples)),
                hear,
            )
            book.finish(run)
            return course_of(book, run)


@pytest.fixture(scope="module")
def grader(processes: None) -> Iterator[Grader]:  # noqa: ARG001
    with Grader() as grader:
        yield grader


@pytest.fixture
def course(tmp_path: Path, grader: Grader) -> CourseFolder:
    return CourseFolder(tmp_path, grader)
