"""A course is graded by the workers of a Dask cluster as on one machine."""

import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest
from distributed import Client, LocalCluster

from checker.api import Grader, Judgement, Sample
from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from checker.cluster.client import Cluster, ClusterDriver, _read
from checker.cluster.orders import Reply, answers
from checker.cluster.work import judge_order
from checker.cohort.digests import run_kata
from checker.cohort.records import Course
from checker.errors import EngineError, KataError
from checker.job import Job, Judged, Task
from checker.verdict import KataVerdict
from checker.version import VERSION
from tests.cluster.conftest import TOKEN, pids
from tests.cohort.conftest import PACK, SOURCES, CourseFolder

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform == "win32", reason="a course needs links of POSIX"),
]

Kata = Callable[..., tuple[int, str, str]]
ADD_ONE = "01_first/add_one"
WRONG = "def add_one(x):\n    return x + 2\n"
CRASHES = "def add_one(x):\n    raise RuntimeError('no')\n"
TELLS = "import os\ndef add_one(x):\n    raise RuntimeError(' '.join(sorted(os.environ)))\n"


def digests(pack: Pack) -> dict[str, str]:
    return {kata.id: run_kata(kata).hash for kata in pack}


@pytest.fixture
def remote(workers: LocalCluster) -> Iterator[Grader]:
    """A grader that judges on the cluster."""
    pack = Pack.in_folder(PACK)
    with Cluster(workers.scheduler_address) as cluster:
        yield Grader(pack=pack, seed="1", drivers=cluster.drivers(digests(pack)))


class Killing(Grader):
    """Kills a process when the first answer is judged; `left` is what it had started."""

    def __init__(self, grader: Grader, pid: int) -> None:
        self._grader = grader
        self._process = psutil.Process(pid)
        self.left: list[psutil.Process] = []

    def judge_many(self, samples: Iterable[Sample]) -> Generator[Judgement, None, None]:
        for number, judgement in enumerate(self._grader.judge_many(samples)):
            if number == 0:
                self.left = self._process.children(recursive=True)
                self._process.kill()
            yield judgement


def plain(course: Course) -> list[object]:
    """Everything that a course holds but the seconds, and the seed that the run was told of."""
    grades = [entry.grade for entry in course.entries if entry.grade is not None]
    verdicts = [
        msgspec.structs.replace(kata.verdict, seconds=0.0)
        for grade in grades
        for kata in grade.katas
        if kata.verdict is not None
    ]
    assert len(verdicts) == len(course.entries) * len(course.katas)
    standings = [(entry.student, entry.points, entry.attempts) for entry in course.entries]
    return [*standings, *verdicts, *((grade.device, grade.sandbox) for grade in grades)]


def test_the_gradebook_is_that_of_one_machine_though_a_worker_is_killed(
    tmp_path: Path, remote: Grader, client: Client
) -> None:
    """Midway: what it had to judge is judged by the other one, or by the one in its place."""
    with Grader(seed="1") as local:
        here = CourseFolder(tmp_path, local)
        for number in range(3):
            here.hand_in(f"student{number}", add_one=[None, WRONG, CRASHES][number % 3])
        expected = here.grade()
    here.book.unlink()
    before = pids(client)
    here._grader = killing = Killing(remote, before[0])
    graded = here.grade()
    assert [entry.points for entry in graded.entries] == [5] * 3
    assert plain(graded) == plain(expected)
    client.wait_for_workers(2)
    assert before[0] not in pids(client)
    assert psutil.wait_procs(killing.left, timeout=30)[1] == []


def test_a_run_that_was_stopped_goes_on(tmp_path: Path, remote: Grader) -> None:
    """Nothing of it is awaited, and what was recorded is not judged again."""
    course = CourseFolder(tmp_path, remote)
    course.hand_in("ann")
    course.hand_in("bo", add_one=WRONG)
    with pytest.raises(KeyboardInterrupt):
        course.grade(until=1)
    graded = course.grade()
    assert [entry.points for entry in graded.entries] == [8, 5]
    assert len(course.samples) == 4


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the engine, which forks")
def test_graded_code_does_not_learn_of_the_cluster(remote: Grader, client: Client) -> None:
    """Neither its environment nor that of the engine names it, and no connection is inherited."""
    pack = Pack.in_folder(PACK)
    grader = Grader(pack=pack, graded=False, drivers=remote._drivers)
    (judged,) = grader.judge_many([Sample("one", ADD_ONE, TELLS)])
    assert judged.verdict is not None
    (kata,) = judged.verdict.katas
    said = kata.checks[0].message + (kata.error.message if kata.error else "")
    assert "PATH" in said
    assert "DASK" not in said
    assert os.environ.get("DASK_TOKEN") is None
    assert set(client.run(os.getenv, "DASK_TOKEN").values()) == {TOKEN}
    engines = [
        process
        for pid in pids(client)
        for process in psutil.Process(pid).children()
        if "checker.engine" in process.cmdline()
    ]
    connected = {connection.pid for connection in psutil.net_connections("inet")}
    assert engines
    for engine in engines:
        assert not [name for name in engine.environ() if name.startswith(("DASK", "KATA"))]
        assert engine.pid not in connected
    assert connected & {*pids(client)}


@pytest.mark.parametrize("file", ["reference/01_first/add_one/solution.py", "katas/pack.yaml"])
def test_a_worker_with_another_pack_is_told(
    file: str, tmp_path: Path, workers: LocalCluster
) -> None:
    """Where a kata has other files, or its pack lets less be told. Nothing is judged then."""
    shutil.copytree(PACK, tmp_path / "pack")
    (tmp_path / "pack" / file).write_text("format: 1\nfeedback: outcome\n")
    pack = Pack.in_folder(tmp_path / "pack")
    with Cluster(workers.scheduler_address) as cluster:
        grader = Grader(pack=pack, drivers=cluster.drivers(digests(pack)))
        with pytest.raises(KataError) as told:
            [*grader.judge_many([Sample("one", ADD_ONE, SOURCES[ADD_ONE])])]
    assert type(told.value) is KataError
    assert str(told.value).startswith("worker tcp://127.0.0.1:")
    assert str(told.value).endswith(
        f": its files of the kata {ADD_ONE}, or its pack.yaml, are not those of this machine; have "
        "the same pack there, and its folder in KATA_PACK of the worker's environment"
    )


def test_a_worker_with_another_version_is_told(client: Client) -> None:
    """Before it reads what it is sent, which may have another form."""
    reply = msgspec.msgpack.decode(
        client.submit(judge_order, "0.0.0", b"another form").result(), type=Reply
    )
    assert reply.judged == ()
    assert reply.differs is not None
    assert reply.differs["en"].endswith("and this machine 0.0.0; install the same")


def test_a_file_that_could_not_be_read_is_judged_too(remote: Grader) -> None:
    """The reason travels in place of the source, and earns nothing."""
    (judged,) = remote.judge_many([Sample("one", ADD_ONE, {"en": "no file", "zh": "没有文件"})])
    assert judged.verdict is not None
    assert (judged.verdict.points, judged.verdict.max_points) == (0, 3)
    assert judged.verdict.katas[0].error is not None
    assert judged.verdict.katas[0].error.message.endswith("no file")


def test_what_fails_over_there_stops_the_run(remote: Grader) -> None:
    """It would fail for every submission: a module that is missing, say."""
    driver = remote._drivers[0]
    assert isinstance(driver, ClusterDriver)
    with pytest.raises(KataError) as told:
        driver._ask(b"\xc1", None)
    assert str(told.value).startswith("the cluster cannot run torch-kata (DecodeError: ")
    assert str(told.value).endswith(
        f"; install 'torch-kata[cluster]' {VERSION} for its scheduler and its workers"
    )


KATA = KataVerdict(ADD_ONE, "passed", 3, 3, 0.1, "sha256:abc", None, ())
JOB = Job((Task(ADD_ONE, "", "", "a.py", "a.py", source=b""),))


@pytest.mark.parametrize(
    ("judged", "fits"),
    [
        ([Judged(KATA)], True),
        ([], False),
        ([Judged(KATA), Judged(KATA)], False),
        ([Judged(KATA, task=1)], False),
        ([Judged(msgspec.structs.replace(KATA, id="01_first/double_it"))], False),
        ([Judged(msgspec.structs.replace(KATA, points=4))], False),
        ([Judged(msgspec.structs.replace(KATA, points=-1))], False),
    ],
)
def test_an_answer_is_on_what_was_asked(judged: list[Judged], fits: bool) -> None:
    """Each task once, its own kata, and no more points than there are."""
    assert answers(Reply("tcp://127.0.0.1:1", tuple(judged)), JOB) is fits


@pytest.mark.parametrize("answer", [b"", b"\xc1", msgspec.msgpack.encode({"worker": 1})])
def test_an_answer_of_another_form_is_no_verdict(answer: bytes) -> None:
    with pytest.raises(EngineError, match="answered something else than what was asked"):
        _read(answer, JOB)


def test_a_scheduler_that_ends_stops_the_run(impatient: None) -> None:  # noqa: ARG001
    """It is no fault of the submissions, and none of them is said to be judged."""
    pack = Pack.in_folder(PACK)
    with (
        LocalCluster(n_workers=0, processes=False, dashboard_address="127.0.0.1:0") as empty,
        Cluster(empty.scheduler_address) as cluster,
    ):
        assert cluster.threads() == 0
        grader = Grader(pack=pack, drivers=cluster.drivers(digests(pack)))

        def samples() -> Iterator[Sample]:
            yield Sample("one", ADD_ONE, WRONG)
            empty.close()

        with pytest.raises(KataError) as told:
            [*grader.judge_many(samples())]
    assert str(told.value) == (
        "the connection to the cluster's scheduler was lost; run the same command again, and it "
        "goes on"
    )


# The command


@pytest.fixture
def kata(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Kata:
    """Run `kata grade` beside the clones of a student; returns its status, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for name, source in SOURCES.items():
        path = tmp_path / "clones" / "hw-ann" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)

    def call(*arguments: str) -> tuple[int, str, str]:
        usual = ("grade", "clones", "--all", "--out", "grades")
        status = run([*usual, *arguments], Session(pack=Pack.in_folder(PACK)))
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


COURSE = ("--pattern", "hw-{username}")


def test_the_command_grades_on_the_cluster(kata: Kata, workers: LocalCluster) -> None:
    """And once it is finished, another run has nothing to ask of the cluster."""
    cluster = ("--cluster", workers.scheduler_address)
    status, out, err = kata(*COURSE, *cluster)
    assert out.startswith("1 submission graded, 0 of them unchanged\n")
    assert (status, err.splitlines()[-1]) == (0, "1 of 1 submissions")
    assert kata(*COURSE)[1].startswith("1 submission graded, 1 of them unchanged\n")


def test_a_cluster_that_cannot_be_reached_is_told(kata: Kata, impatient: None) -> None:  # noqa: ARG001
    """After a while, and before anything is written."""
    status, out, err = kata(*COURSE, "--cluster", "tcp://127.0.0.1:1")
    assert (status, out) == (3, "")
    assert err == (
        "error: --cluster tcp://127.0.0.1:1: no Dask scheduler can be reached there (Timed out "
        "trying to connect to tcp://127.0.0.1:1 after 0.3 s); check the address and that `dask "
        "scheduler` runs\n"
    )
    assert list(Path("grades").iterdir()) == []


def test_a_missing_extra_is_told(kata: Kata, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is connected."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert kata(*COURSE, "--cluster", "tcp://127.0.0.1:1") == (
        2,
        "",
        "error: --cluster: dask.distributed is missing; install it: pip install "
        "'torch-kata[cluster]'\n",
    )


def test_options_that_do_not_fit_are_told(kata: Kata) -> None:
    assert kata(*COURSE, "--cluster", "tcp://127.0.0.1:1", "--engines", "2") == (
        2,
        "",
        "error: --engines: not with --cluster, where the workers have an engine each\n",
    )
    assert kata("--cluster", "tcp://127.0.0.1:1") == (
        2,
        "",
        "error: --cluster: only for a course; give --roster or --pattern\n",
    )
