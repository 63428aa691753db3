"""`kata judge --jsonl`: one JSON object a line in, one verdict a line out, and on again later."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.catalog.pack import Pack
from checker.cli.app import run
from checker.cli.session import Session
from tests.api.answers import CRASHING, HANGING, PACK, RIGHT, WRONG
from tests.cli.cli_fakes import Result

pytestmark = pytest.mark.usefixtures("processes")

COMMAND = [sys.executable, "-m", "checker.cli", "judge", "--engines", "1", "--jsonl"]
ROOT = Path(__file__).parents[2]

Line = dict[str, Any]
KataJudge = Callable[..., Result]


def sample(name: object, source: str = RIGHT, kata: str = "add_one") -> Line:
    return {"id": name, "kata": kata, "source": source}


def jsonl(*lines: Line | str) -> str:
    return "".join((each if isinstance(each, str) else json.dumps(each)) + "\n" for each in lines)


def parsed(text: str) -> list[Line]:
    """The lines of an output; every one is JSON, and ends."""
    assert text == "" or text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


def outcomes(text: str) -> dict[object, str]:
    return {each["id"]: each["outcome"] for each in parsed(text)}


@pytest.fixture
def kata_judge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> KataJudge:
    """Run `kata judge` on lines, in an empty folder, on the engine of the tests."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KATA_LANG", "en")

    def call(lines: str, *arguments: str, pack: Pack = PACK) -> Result:
        Path("in.jsonl").write_text(lines, encoding="utf-8")
        given = ["judge", "--engines", "1", "--jsonl", "in.jsonl", *arguments]
        status = run(given, Session(pack=pack))
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


def test_every_line_gets_a_verdict_with_its_id(kata_judge: KataJudge) -> None:
    """Whether it passed or not: the exit status only says that all were judged."""
    Path("mine.py").write_text(WRONG)
    lines = jsonl(
        sample("right"),
        sample(7, CRASHING),
        {"id": "file", "kata": "01_first/add_one", "path": "mine.py"},
        {**sample("more"), "prompt": "keys of others are ignored"},
    )
    result = kata_judge(lines)
    assert result.status == 0
    assert outcomes(result.out) == {
        "right": "passed",
        7: "errored",
        "file": "failed",
        "more": "passed",
    }
    assert all(next(iter(each)) == "id" for each in parsed(result.out))
    (right,) = (each for each in parsed(result.out) if each["id"] == "right")
    assert (right["points"], right["max_points"], right["format"]) == (3, 3, 1)
    assert [kata["id"] for kata in right["katas"]] == ["01_first/add_one"]
    assert result.err == "4 judged\n"


@pytest.mark.parametrize("level", ["full", "no-inputs", "outcome"])
def test_feedback_is_the_most_that_a_verdict_tells(kata_judge: KataJudge, level: str) -> None:
    """Only `full` shows the failing case, and `outcome` no message. Points do not change."""
    (line,) = parsed(kata_judge(jsonl(sample("wrong", WRONG)), "--feedback", level).out)
    told = [check for check in line["katas"][0]["checks"] if check["message"]]
    assert (line["points"], line["outcome"]) == (0, "failed")
    assert any(check.get("case") for check in line["katas"][0]["checks"]) == (level == "full")
    assert bool(told) == (level != "outcome")


def test_a_wrong_line_is_named_by_its_number_and_the_rest_goes_on(kata_judge: KataJudge) -> None:
    """Blank lines count; nothing that is no sample is judged."""
    lines = jsonl(
        "not json",
        "",
        "[1]",
        {"kata": "add_one", "source": RIGHT},
        {**sample("x"), "id": True},
        {"id": "b", "source": RIGHT},
        sample("c", kata="no_such"),
        {"id": "d", "kata": "add_one"},
        {**sample("e"), "path": "e.py"},
        {"id": "f", "kata": "add_one", "source": 3},
        sample("last"),
    )
    result = kata_judge(lines)
    errors = [each for each in parsed(result.out) if "error" in each]
    assert errors == [
        {"id": None, "line": 1, "error": "not JSON: Expecting value: line 1 column 1 (char 0)"},
        {"id": None, "line": 3, "error": "expected a JSON object"},
        {"id": None, "line": 4, "error": '"id" is missing'},
        {"id": None, "line": 5, "error": '"id": expected a string or a whole number'},
        {"id": "b", "line": 6, "error": '"kata" is missing'},
        {
            "id": "c",
            "line": 7,
            "error": "no kata or chapter is called 'no_such'; see all names: kata list",
        },
        {"id": "d", "line": 8, "error": 'give "source" or "path"'},
        {"id": "e", "line": 9, "error": 'give "source" or "path"'},
        {"id": "f", "line": 10, "error": '"source": expected a string'},
    ]
    assert outcomes(jsonl(*(each for each in parsed(result.out) if "error" not in each))) == {
        "last": "passed"
    }
    assert result.status == 2
    assert result.err == '1 judged · 9 lines are wrong (see "error")\n'


def test_a_fault_of_ours_is_a_line_without_points(kata_judge: KataJudge) -> None:
    """The exit status says so, and the other lines have their verdicts."""
    result = kata_judge(jsonl(sample("ours", kata="broken"), "not json", sample("fine")))
    (fault,) = (each for each in parsed(result.out) if each["id"] == "ours")
    assert sorted(fault) == ["fault", "id"]
    assert "the reference fails" in fault["fault"]
    assert result.status == 3
    assert result.err == ('1 judged · 1 not judged (see "fault") · 1 line is wrong (see "error")\n')


def test_what_an_answer_prints_stays_inside_its_line(kata_judge: KataJudge) -> None:
    """No line of its own, no command to a CI system, no terminal escape; half a character too."""
    loud = "print('\\n::error::x\\x1b[31m ##[error]y')\n" + RIGHT
    result = kata_judge(jsonl(sample("loud", loud), sample("torn", "x = '\ud800'")))
    assert outcomes(result.out) == {"loud": "passed", "torn": "errored"}
    (verdict,) = (each for each in parsed(result.out) if each["id"] == "loud")
    assert "::error::x" in verdict["katas"][0]["output"]
    assert not any(found in result.out for found in ("::error", "##[error]", "\x1b"))


def test_a_second_run_goes_on_where_the_first_stopped(kata_judge: KataJudge) -> None:
    """Ids with a verdict are skipped; what has none, and a line that was cut, is tried again."""
    lines = jsonl(sample("a"), sample("b", WRONG), sample("c", kata="broken"), "not json")
    assert kata_judge(lines, "--out", "out.jsonl").status == 3
    out = Path("out.jsonl")
    kept = {each["id"]: each for each in parsed(out.read_text()) if "katas" in each}
    assert list(kept) == ["a", "b"]
    with out.open("a") as file:
        file.write('{"id":"d","engine":"0.1.0","dev')  # a run that was killed

    result = kata_judge(lines + jsonl(sample("d"), sample("a", WRONG)), "--out", "out.jsonl")
    assert result.out == ""
    assert result.err == (
        '1 judged · 3 judged before · 1 not judged (see "fault") · 1 line is wrong (see "error")\n'
    )
    found = {each["id"]: each for each in parsed(out.read_text())}
    assert len(parsed(out.read_text())) == 5
    assert {name: found[name] for name in kept} == kept
    assert found["d"]["outcome"] == "passed"
    assert "fault" in found["c"]
    assert [path.name for path in Path().iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "text",
    [
        jsonl(sample("a")),
        json.dumps(sample("a")),
        "some text\n",
        '{"id": "a", "error": "mine", "more": 1}\n',
        "3\n",
    ],
)
def test_a_file_of_something_else_is_not_touched(kata_judge: KataJudge, text: str) -> None:
    """Nothing is appended to it, and nothing is removed from it."""
    Path("mine.jsonl").write_text(text)
    result = kata_judge(jsonl(sample("a")), "--out", "mine.jsonl")
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        "error: --out mine.jsonl: line 1 was not written by kata judge; give another file\n"
    )
    assert Path("mine.jsonl").read_text() == text


def test_files_that_cannot_be_used_are_usage_errors(kata_judge: KataJudge) -> None:
    """Each names the file and what is wrong with it."""
    os.mkfifo("pipe")
    wanted = {
        "in.jsonl": "--out in.jsonl: the samples are read from this file; give another one",
        "no/out.jsonl": "no/out.jsonl: No such file or directory",
        ".": "--out .: not a regular file",
        "pipe": "--out pipe: not a regular file",
    }
    for name, message in wanted.items():
        result = kata_judge(jsonl(sample("a")), "--out", name)
        assert (result.status, result.err) == (2, f"error: {message}\n")
    result = kata_judge("", "--jsonl", "none.jsonl")
    assert (result.status, result.err) == (2, "error: none.jsonl: No such file or directory\n")


def test_no_lines_need_no_engine(kata_judge: KataJudge) -> None:
    """An empty input is judged at once."""
    result = kata_judge("\n\n")
    assert (result.status, result.out, result.err) == (0, "", "0 judged\n")


@contextlib.contextmanager
def started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start the command as a process that reads from a pipe."""
    with subprocess.Popen(
        [*COMMAND, *arguments, "--pack", str(PACK.katas_folder.parent)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KATA_LANG": "en"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Where the suite runs in the background SIGINT is ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        yield process
        process.kill()


def test_each_verdict_is_written_before_the_next_line_comes(tmp_path: Path) -> None:
    """A program may write a sample, wait for its verdict, and go on so."""
    with started(tmp_path, "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name, source, wanted in (("a", RIGHT, "passed"), ("b", WRONG, "failed")):
            process.stdin.write(jsonl(sample(name, source)))
            process.stdin.flush()
            assert outcomes(process.stdout.readline()) == {name: wanted}
        process.stdin.close()
        assert process.wait(60) == 0


def test_ctrl_c_keeps_what_is_done(tmp_path: Path) -> None:
    """Also while an answer hangs and standard input is still open; nothing of it is left half."""
    out = tmp_path / "out.jsonl"
    with started(tmp_path, "-", "--out", "out.jsonl") as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(jsonl(sample("done"), sample("hangs", HANGING, "patient")))
        process.stdin.flush()
        while not out.exists() or not out.read_text():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stderr.read() == "stopped; your files and your progress are kept\n"
    assert outcomes(out.read_text()) == {"done": "passed"}


def test_a_closed_pipe_ends_the_judging(tmp_path: Path) -> None:
    """`kata judge | head -1` does not judge the rest for nobody."""
    with started(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(jsonl(sample("a")))
        process.stdin.flush()
        assert process.stdout.readline()
        process.stdout.close()
        process.stdin.write(jsonl(sample("b")))
        process.stdin.flush()
        assert process.wait(60) == 0  # though standard input is still open
