"""A place to let a program cheat in: an engine of its own, a pack, a workspace, all watched."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil

from checker.catalog.pack import KataFolder, Pack, bundled_pack
from checker.engine import client
from checker.job import Finished, Job, Task
from checker.report.json import to_json
from checker.report.page import Page
from checker.report.results import Submitted, render_verdict
from checker.report.words import Words
from checker.submit import Submission
from checker.verdict import KataVerdict, Verdict
from tests.cheats.cheat_programs import HERE, Program

# Programs look for it in their memory; a fixed one makes every run of the tests the same.
SEED = "5eed" * 4
# Katas of our own pack that programs attack.
OURS = (
    "01_creation/seeded_randn",
    "02_dtypes/copy_from_numpy",
    "03_arithmetic/matmul",
    "06_shapes/swap_two",
    "07_autograd/update_leaf",
)
SECRET = "ghp_0123456789abcdefSECRET"
HONEST = """
def fit_line(x, y):
    slope = (x - x.mean()).mul(y).sum() / (x - x.mean()).pow(2).sum()
    return lambda z: slope * z + (y - slope * x).mean()


def matmul(a, b):
    return a.mm(b)
"""


class Arena:
    """Folders that a program would like to reach or change, and a way to judge it there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runtime = folder / "runtime"
        self.scratch = folder / "scratch"
        self.workspace = folder / "workspace"
        self.others = folder / "others"
        for made in (self.runtime, self.scratch, self.workspace / ".kata", self.others):
            made.mkdir(parents=True, mode=0o700)
        self.katas = {kata.id: kata for kata in _copied_packs(folder / "packs")}
        (self.workspace / ".kata" / "progress.json").write_text('{"format": 1, "katas": {}}')
        self.honest = self.workspace / "honest.py"
        self.honest.write_text(HONEST)
        (self.others / "matmul.py").write_text("def matmul(a, b):\n    return a @ b\n")
        self.results = folder / "results.json"
        self.results.write_text("{}")

    @contextlib.contextmanager
    def engine(self, **environment: str) -> Iterator[None]:
        """Let runs share a resident engine, in an environment with a token to steal."""
        before = dict(os.environ)
        for name in ("CI", "KATA_ENGINE", "KATA_START"):
            os.environ.pop(name, None)
        os.environ.update(
            XDG_RUNTIME_DIR=str(self.runtime),
            TMPDIR=str(self.scratch),
            GITHUB_TOKEN=SECRET,
            GITHUB_OUTPUT=str(self.results),
            PYTEST_ADDOPTS="--collect-only",
            **environment,
        )
        try:
            self.judge(self.task(*self.control("")))  # starts the engine
            yield
        finally:
            client.stop()
            os.environ.clear()
            os.environ.update(before)

    def submit(self, program: Program) -> Path:
        """Put a program where a learner would have it, with what lies beside it."""
        folder = self.workspace / program.name
        folder.mkdir(exist_ok=True)
        for path in program.beside:
            copy = shutil.copytree if path.is_dir() else shutil.copy
            copy(path, folder / path.name)
        submission = folder / f"{program.kata.partition('/')[2]}.py"
        submission.write_text(self._with_places(program.path.read_text("utf-8")), "utf-8")
        return submission

    def _with_places(self, source: str) -> str:
        """Tell the program where things are: assume that an attacker knows."""
        for name in ("folder", "runtime", "scratch", "workspace", "others", "results"):
            source = source.replace(f"@{name}@", str(getattr(self, name)))
        for kata in self.katas.values():
            source = source.replace(f"@reference:{kata.id}@", str(kata.solution))
            source = source.replace(f"@checks:{kata.id}@", str(kata.checks_file))
        return source

    def task(self, kata_id: str, submission: Path) -> Task:
        kata = self.katas[kata_id]
        return Submission(kata, submission, f"{kata.name}.py").task()

    def judge(self, *tasks: Task, diagnose: bool = True) -> Verdict:
        """Judge in one run; the last event of it must be a verdict."""
        last = list(client.run(Job(tasks, seed=SEED, diagnose=diagnose)))[-1]
        assert isinstance(last, Finished), last
        return last.verdict

    def judge_before_honest(self, kata_id: str, submission: Path) -> tuple[KataVerdict, Verdict]:
        """Judge a program and after it, by the same judge, an honest solution, which must pass."""
        control = self.task(*self.control(kata_id))
        verdict = self.judge(self.task(kata_id, submission), control)
        assert verdict.katas[1].outcome == "passed", verdict.katas[1]
        return verdict.katas[0], verdict

    def control(self, attacked: str) -> tuple[str, Path]:
        """An honest solution of another kata than the one that is attacked."""
        katas = ("01_short/fit_line", "03_arithmetic/matmul")
        return katas[attacked == katas[0]], self.honest

    def snapshot(self) -> dict[str, str]:
        """What lies in every folder but the scratch folders: names, kinds, contents."""
        return {
            str(path): _fingerprint(path)
            for path in sorted(self.folder.rglob("*"))
            # The engine's own log and lock are the only files that may change.
            if path.suffix not in (".log", ".lock", ".sock") and "__pycache__" not in path.parts
        }

    def survivors(self) -> list[psutil.Process]:
        """Wait for the processes of a run to end; return those that do not."""
        status = client.status()
        assert status is not None, "the engine is gone"
        # No kata here needs a library, so the engine keeps no child of its own.
        descendants = psutil.Process(status.pid).children(recursive=True)
        _, alive = psutil.wait_procs(descendants, timeout=10)
        return alive

    def render(self, verdict: Verdict, submissions: dict[str, Path]) -> tuple[str, str]:
        """What a person and what a program would see of the verdict."""
        page = Page()
        paths = {kata.id: submissions.get(kata.id, self.honest) for kata in verdict.katas}
        submitted = {kata: Submitted(path, path.name, kata) for kata, path in paths.items()}
        render_verdict(page, Words("en"), verdict, submitted, "cpu")
        return page.plain(), to_json(verdict)


def _copied_packs(folder: Path) -> list[KataFolder]:
    """Copies of the fixture pack and of some katas of ours: reaching one does no harm."""
    pack, ours = folder / "pack", folder / "ours"
    shutil.copytree(HERE / "pack", pack)
    katas = list(Pack(pack / "katas", pack / "reference"))
    for kata in bundled_pack():
        if kata.id in OURS:
            copy = KataFolder(kata.id, ours / "katas" / kata.id, ours / "reference" / kata.id)
            shutil.copytree(kata.folder, copy.folder, ignore=shutil.ignore_patterns("__pycache__"))
            shutil.copytree(kata.reference_folder, copy.reference_folder)
            katas.append(copy)
    return katas


def _fingerprint(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    facts = path.stat()
    # The time of the last change of any kind cannot be set back; a folder's changes with its files.
    return f"{facts.st_mode} {facts.st_size} {facts.st_ctime_ns}" if path.is_file() else "folder"
