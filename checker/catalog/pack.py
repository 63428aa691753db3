"""Find a pack's chapters and katas on disk."""

import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from checker.catalog.read import read_chapter, read_kata
from checker.errors import KataError, Problem, Said, SpecError, UsageError, as_is
from checker.spec.model import Chapter, Kata
from checker.spec.text import LANGUAGES

_UTF8_NAME = Said("a folder with a UTF-8 name", "名字是 UTF-8 的文件夹")
_OWN_NAME = Said("a name that no other pack has", "其他题库没有的名字")
_WITH_FOLDER = Said("katas that have a folder", "有文件夹的题目")


class KataFolder(msgspec.Struct, frozen=True):
    """Where one kata's files are. `id` is `chapter/name`."""

    id: str
    folder: Path
    reference_folder: Path

    @property
    def name(self) -> str:
        """The part of the id behind the chapter."""
        return self.id.partition("/")[2]

    @property
    def chapter(self) -> str:
        """The id of its chapter."""
        return self.id.partition("/")[0]

    @property
    def spec_file(self) -> Path:
        """Where the spec is."""
        return self.folder / "kata.yaml"

    @property
    def stub(self) -> Path:
        """What the learner starts from, in English."""
        return self.folder / "stub.py"

    @property
    def stubs(self) -> tuple[Path, ...]:
        """The stub in every language: `stub.py`, then `stub_zh.py` if there is one."""
        known = {f"stub_{lang}.py" for lang in LANGUAGES if lang != "en"}
        translated = _files(self.folder, "stub_*.py")
        return (self.stub, *(path for path in translated if path.name in known))

    def stub_in(self, lang: str) -> Path:
        """Return the stub in a language; the English one where it is not translated."""
        translated = self.folder / f"stub_{lang}.py"
        return translated if translated in self.stubs else self.stub

    @property
    def checks_file(self) -> Path:
        """Hidden pytest checks; most katas have none."""
        return self.folder / "checks.py"

    @property
    def solution(self) -> Path:
        """The right answer that others are compared with."""
        return self.reference_folder / "solution.py"

    @property
    def alternatives(self) -> tuple[Path, ...]:
        """Other right answers, `alt_*.py`."""
        return _files(self.reference_folder, "alt_*.py")

    @property
    def wrong_solutions(self) -> tuple[Path, ...]:
        """Known mistakes, `wrong_*.py`."""
        return _files(self.reference_folder, "wrong_*.py")

    def spec(self) -> Kata:
        """Read the spec; raise SpecError where it is wrong."""
        return read_kata(self.spec_file)


class ChapterFolder(msgspec.Struct, frozen=True):
    """One chapter: its file and its katas, in teaching order."""

    id: str
    spec: Chapter
    katas: tuple[KataFolder, ...]


class Survey(msgspec.Struct, frozen=True):
    """The chapters of a pack that could be read, and the problems of all the others."""

    chapters: tuple[ChapterFolder, ...]
    problems: tuple[Problem, ...]


class Pack:
    """A tree of chapters, and the references that belong to it."""

    def __init__(self, katas: Path, reference: Path) -> None:
        self.katas_folder = katas
        self.reference_folder = reference

    @classmethod
    def in_folder(cls, folder: Path) -> "Pack":
        """The pack in a folder that holds `katas/` and `reference/`."""
        return cls(folder / "katas", folder / "reference")

    @property
    def chapters(self) -> tuple[ChapterFolder, ...]:
        """The chapters in order of their folders; raises SpecError with all problems found."""
        if self.survey.problems:
            raise SpecError(list(self.survey.problems))
        return self.survey.chapters

    @cached_property
    def survey(self) -> Survey:
        """What can be read of the pack, and every problem; raises KataError where nothing can."""
        problems: list[Problem] = []
        chapters = []
        for file in sorted(self.katas_folder.glob("*/chapter.yaml")):
            if not _is_text(file.parent.name):
                name = repr(file.parent.name)
                problems.append(Problem(str(file), "", _UTF8_NAME, as_is(name)))
                continue
            try:
                spec = read_chapter(file)
            except SpecError as error:
                problems += error.problems
                continue
            wrong = _listing_problems(file, spec)
            problems += wrong
            katas = (self._kata(file.parent.name, name) for name in spec.katas)
            there = tuple(kata for kata in katas if kata.spec_file.exists()) if wrong else (*katas,)
            chapters.append(ChapterFolder(file.parent.name, spec, there))
        if not chapters and not problems:
            raise KataError(
                f"{self.katas_folder}: no chapters found (folders with a chapter.yaml)",
                zh=f"{self.katas_folder}：没有找到任何章（含有 chapter.yaml 的文件夹）",
            )
        return Survey(tuple(chapters), tuple(problems))

    def __iter__(self) -> Iterator[KataFolder]:
        for chapter in self.chapters:
            yield from chapter.katas

    def kata(self, kata_id: str) -> KataFolder:
        """Return the kata with this id; KeyError where there is none."""
        for kata in self:
            if kata.id == kata_id:
                return kata
        raise KeyError(kata_id)

    def _kata(self, chapter: str, name: str) -> KataFolder:
        return KataFolder(
            f"{chapter}/{name}",
            self.katas_folder / chapter / name,
            self.reference_folder / chapter / name,
        )


class ReadablePack(Pack):
    """What can be read of a pack. The problems of the rest are in its survey and stop nothing."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack.katas_folder, pack.reference_folder)
        self._whole = pack

    @property
    def survey(self) -> Survey:
        """What can be read of the whole pack, and every problem."""
        return self._whole.survey

    @property
    def chapters(self) -> tuple[ChapterFolder, ...]:
        """The chapters in order of their folders; raises SpecError where none can be read."""
        return self.survey.chapters or self._whole.chapters


class SeveralPacks(Pack):
    """Packs side by side, in the order given; an id may be in one of them only."""

    def __init__(self, packs: tuple[Pack, ...]) -> None:
        super().__init__(packs[0].katas_folder, packs[0].reference_folder)
        self._packs = packs

    @cached_property
    def survey(self) -> Survey:
        """What can be read of all packs, and every problem; a second kata of an id is one."""
        chapters: dict[str, ChapterFolder] = {}
        problems: list[Problem] = []
        for pack in self._packs:
            problems += pack.survey.problems
            for chapter in pack.survey.chapters:
                before = chapters.get(chapter.id)
                known = {kata.id for kata in before.katas} if before else set()
                problems += [
                    Problem(str(kata.spec_file), "", _OWN_NAME, as_is(kata.id))
                    for kata in chapter.katas
                    if kata.id in known
                ]
                fresh = tuple(kata for kata in chapter.katas if kata.id not in known)
                katas = (*before.katas, *fresh) if before else fresh
                spec = before.spec if before else chapter.spec
                chapters[chapter.id] = ChapterFolder(chapter.id, spec, katas)
        return Survey(tuple(chapters.values()), tuple(problems))


def _is_text(name: str) -> bool:
    """Whether a name can stand in a verdict: the bytes of some on disk are no text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_specs(katas: Iterable[KataFolder]) -> tuple[dict[str, Kata], list[Problem]]:
    """Read the specs of several katas: those that are right by id, and all problems of the rest."""
    specs: dict[str, Kata] = {}
    problems: list[Problem] = []
    for kata in katas:
        try:
            specs[kata.id] = kata.spec()
        except SpecError as error:
            problems += error.problems
    return specs, problems


def open_packs(names: tuple[str, ...]) -> Pack:
    """Open packs by folder, `bundled` for ours; ours alone where none is named."""
    packs = []
    for name in names or ("bundled",):
        folder = Path(os.path.realpath(name))  # without `..`: pytest names files so
        if name == "bundled":
            packs.append(bundled_pack())
        elif not os.path.isdir(folder / "katas"):  # noqa: PTH112 - never raises
            raise UsageError(
                f"--pack {name}: expected a folder that holds katas/ and reference/",
                zh=f"--pack {name}：应为含有 katas/ 和 reference/ 的文件夹",
            )
        else:
            packs.append(Pack.in_folder(folder))
    return packs[0] if len(packs) == 1 else SeveralPacks(tuple(packs))


def _files(folder: Path, pattern: str) -> tuple[Path, ...]:
    # Regular files only: whoever reads a pipe waits for ever.
    return tuple(sorted(path for path in folder.glob(pattern) if path.is_file()))


def _listing_problems(file: Path, spec: Chapter) -> list[Problem]:
    """A chapter's list and its folders must name the same katas."""
    on_disk = {path.parent.name for path in file.parent.glob("*/kata.yaml")}
    listed = set(spec.katas)
    return [
        Problem(str(file), "katas", _WITH_FOLDER, as_is(repr(name)))
        for name in sorted(listed - on_disk)
    ] + [
        Problem(
            str(file),
            "katas",
            Said(f"{name!r} in the list", f"列表中有 {name!r}"),
            Said("only a folder of this name", "只有同名的文件夹"),
        )
        for name in sorted(on_disk - listed)
    ]


def bundled_pack() -> Pack:
    """The pack that ships with torch-kata: inside the package, else in the checkout around it."""
    package = Path(__file__).resolve().parent.parent
    for root in (package / "pack", package.parent):
        if (root / "katas").is_dir():
            return Pack(root / "katas", root / "reference")
    raise KataError(
        f"{package}: the katas of torch-kata are missing; install torch-kata again",
        zh=f"{package}：缺少 torch-kata 自带的题目；请重新安装 torch-kata",
    )
