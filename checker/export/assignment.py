"""What an export is made from: the katas of an assignment, and the versions that grade it."""

import re
import sys
from collections.abc import Sequence
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from checker.catalog.pack import KataFolder, bundled_pack, read_specs
from checker.errors import SpecError, UsageError
from checker.export.versions import Pin
from checker.spec.text import Text
from checker.version import VERSION

Kind = Literal["classroom", "classroom50"]
Feedback = Literal["full", "no-inputs", "outcome"]
# Workflows, shells and file names take these characters as they are.
_ID = re.compile(r"[\w.-]+/[\w.-]+", re.ASCII)
_INDEX = re.compile(r"https?://[\w.:/~%@+-]+", re.ASCII)


class Exercise(msgspec.Struct, frozen=True):
    """One kata of an assignment, with what an export says about it."""

    kata: KataFolder
    title: Text
    points: int

    @property
    def id(self) -> str:
        """The kata's id; `id` + `.py` is its file in a checkout."""
        return self.kata.id


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """The katas that students get, and how they are graded.

    `torch_index` is a package index with CPU builds of PyTorch; "" for pip's own.
    """

    name: str
    lang: str
    exercises: tuple[Exercise, ...]
    pins: tuple[Pin, ...]
    feedback: Feedback = "full"
    torch_index: str = ""

    @property
    def points(self) -> int:
        """The points of all katas together."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def targets(self) -> str:
        """The katas' ids, as `--target` takes them."""
        return ",".join(each.id for each in self.exercises)

    @property
    def own(self) -> tuple[Exercise, ...]:
        """The katas that are not torch-kata's: those of the teacher's own pack."""
        bundled = bundled_pack().katas_folder
        return tuple(
            each for each in self.exercises if not each.kata.folder.is_relative_to(bundled)
        )

    @property
    def packs(self) -> str:
        """The packs that have these katas, as options; the teacher's own lies in `pack`."""
        bundled = "--pack bundled" if len(self.own) < len(self.exercises) else ""
        return f"{bundled} --pack pack".strip() if self.own else ""

    @property
    def requirement(self) -> str:
        """What pip installs."""
        return f"torch-kata=={VERSION}"

    @property
    def python(self) -> str:
        """The version of Python that grades: the one that runs now, as in `3.13`."""
        return "{}.{}".format(*sys.version_info)


def exercises_of(katas: Sequence[KataFolder]) -> tuple[Exercise, ...]:
    """Return the katas with their titles and points.

    Raises SpecError where one is broken, and UsageError where a name cannot stand in a workflow.
    """
    specs, problems = read_specs(katas)
    if problems:
        raise SpecError(problems)
    for kata in katas:
        if not _ID.fullmatch(kata.id):
            raise UsageError(
                f"{kata.id!r}: only ASCII letters, digits, '_', '-' and '.' can stand in the names "
                "of an exported kata; rename its folder",
                zh=f"{kata.id!r}：导出的 kata，名字只能包含 ASCII 字母、数字、“_”、“-”和“.”；"
                "请重命名它的文件夹",
            )
    return tuple(Exercise(kata, specs[kata.id].title, specs[kata.id].points) for kata in katas)


def require_index(url: str) -> str:
    """Return the address of a package index; UsageError where it is none, or holds a password."""
    if not url:
        return url
    if not _INDEX.fullmatch(url):
        raise UsageError(
            f"--torch-index: expected an address such as https://HOST/PATH; got {url!r}",
            zh=f"--torch-index：应为 https://HOST/PATH 这样的地址；得到 {url!r}",
        )
    if "@" in urlsplit(url).netloc:
        raise UsageError(
            "--torch-index: the address holds a user name or a password, which every student "
            "could read",
            zh="--torch-index：地址里有用户名或密码，每个学生都能读到",
        )
    return url
