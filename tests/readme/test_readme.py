"""README.md says what the program does: transcripts, commands, options, JSON, the spec."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import click
import msgspec
import pytest

from checker.catalog.read import read_kata
from checker.cli.app import kata, run
from checker.cli.group import COMMANDS
from checker.cli.session import Session
from checker.verdict import ErrorKind, Outcome, Verdict
from tests.readme.transcripts import README, ROOT, Shell, replay

TEXT = README.read_text("utf-8")
COMMON = {"--help", "--lang", "--pack"}
LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere every verdict adds that there is no sandbox"
)


def block(language: str) -> str:
    """The only block of this language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.M | re.S)
    return str(found)


def commands() -> dict[str, click.Command]:
    """Every command by its name, `engine stop` and the like included."""
    session = Session()
    with click.Context(kata, obj=session) as ctx:
        found: dict[str, click.Command] = {"": kata}
        for name in COMMANDS:
            command = kata.get_command(ctx, name)
            assert command is not None
            inner = command.commands if isinstance(command, click.Group) else {"": command}
            found |= {f"{name} {part}".strip(): each for part, each in inner.items()}
    return found


def options(command: click.Command) -> set[str]:
    """A command's long options, without those that every command has."""
    found = {option for parameter in command.params for option in parameter.opts}
    return {option for option in found if option.startswith("--")} - COMMON


@pytest.mark.usefixtures("processes")
@LINUX
def test_transcripts_are_what_the_program_prints(tmp_path: Path) -> None:
    """Every transcript, to the letter. `python tests/readme/transcripts.py` writes them anew."""
    assert replay(TEXT, tmp_path) == TEXT


def test_every_command_is_in_the_table_with_its_options() -> None:
    """The table names each command and each of its options, and no others."""
    rows = re.findall(r"^\| `kata ?([^`]*)` \|[^|]*\|(.*)\|$", TEXT, re.M)
    table = {
        re.sub(r" ?(\[.*\]|[A-Z/]+)$", "", name): set(re.findall(r"--[\w-]+", told))
        for name, told in rows
    }
    assert table == {name: options(command) for name, command in commands().items()}


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` exits 0 and says what the command does and what its options are."""
    status = run([*name.split(), "--help"], Session(environment={"LANG": "C.UTF-8"}))
    told = capsys.readouterr()
    assert (status, told.err) == (0, "")
    usage, *rest = told.out.splitlines()
    assert usage.startswith(f"Usage: kata {name}".rstrip())
    assert "help." not in told.out
    assert "option." not in told.out
    assert re.match(r"  \w", rest[1])
    for option in options(commands()[name]):
        assert option in told.out


@pytest.mark.usefixtures("processes")
@LINUX
def test_the_json_is_part_of_a_real_verdict(tmp_path: Path) -> None:
    """What the README shows of a verdict is in the verdict of the transcript's first answer."""
    shown = json.loads(block("json"))
    told = Shell(tmp_path).run(
        f"kata check zero_gradients --file {ROOT / 'tests/readme/first_try.py'} --seed 1 --json"
    )
    msgspec.json.decode(json.dumps(shown), type=Verdict)
    assert_part_of(shown, json.loads(told))


def assert_part_of(part: Any, whole: Any, name: str = "") -> None:
    """Every key is there with the same value; of a list, every item that is shown."""
    if isinstance(part, dict):
        assert part.keys() == whole.keys()
        for key in part:
            assert_part_of(part[key], whole[key], key)
    elif isinstance(part, list) and name != "sandbox":  # which layers there are: the kernel's say
        for item in part:
            (same,) = [each for each in whole if not isinstance(item, dict) or same_id(item, each)]
            assert_part_of(item, same)
    elif name == "seconds":
        assert isinstance(whole, float)
    elif name != "sandbox":
        assert part == whole


def same_id(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["id"] == other["id"])


def test_every_outcome_and_kind_of_error_is_named() -> None:
    """What a program must expect in the JSON is written down."""
    for name in (*get_args(Outcome), *get_args(ErrorKind)):
        assert f"`{name}`" in TEXT


def test_the_example_spec_is_right(tmp_path: Path) -> None:
    """The kata that authors are shown has no mistake in it."""
    file = tmp_path / "kata.yaml"
    file.write_text(block("yaml"), "utf-8")
    assert read_kata(file).solve == ("contiguous_rows",)


def test_links_lead_somewhere() -> None:
    """Every relative link names something in the repository."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT):
        assert (ROOT / target).exists(), target


@pytest.mark.usefixtures("processes")
def test_the_first_verdict_explains_a_mistake_and_passes_the_answer(tmp_path: Path) -> None:
    """`make first-verdict` ends with exit status 0 after one rejected and one passed answer."""
    # With the engine of the tests: what is printed is not compared line by line.
    own = {"KATA_ENGINE", "CUDA_VISIBLE_DEVICES"}
    environment = {k: v for k, v in Shell(tmp_path).environment.items() if k not in own}
    for _ in range(2):  # a second time it finds its workspace there
        done = subprocess.run(
            [sys.executable, ROOT / "tests/readme/first_verdict.py", "katas"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "This is what you get when gradients add up" in done.stdout
        assert "passed · 4 of 4 points" in done.stdout
        mine = tmp_path / "katas" / "07_autograd" / "zero_gradients.py"
        assert (
            mine.read_bytes()
            == (ROOT / "katas" / "07_autograd" / "zero_gradients" / "stub.py").read_bytes()
        )
