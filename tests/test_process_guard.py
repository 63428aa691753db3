"""`make quick` leaves out what starts processes; nothing else starts one unnoticed."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest


def ask_an_engine(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener, socket.socket(socket.AF_UNIX) as client:
        listener.bind(str(folder / "engine.sock"))
        listener.listen()
        client.connect(str(folder / "engine.sock"))


WAYS: dict[str, Callable[[Path], object]] = {
    "a program": lambda _: subprocess.run([sys.executable, "-c", ""], check=True),
    "a shell": lambda _: os.system("true"),
    **({"a fork": lambda _: os.fork()} if hasattr(os, "fork") else {}),
    **({"an engine": ask_an_engine} if hasattr(socket, "AF_UNIX") else {}),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_test_that_starts_a_process_must_say_so(way: str, tmp_path: Path) -> None:
    """It fails, and is told which fixture to ask for."""
    with pytest.raises(pytest.fail.Exception, match="asks for the fixture `processes`"):
        WAYS[way](tmp_path)


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("way", [way for way in WAYS if way != "a fork"])
def test_a_test_that_says_so_may_start_one(way: str, tmp_path: Path) -> None:
    """Nothing stands in its way."""
    WAYS[way](tmp_path)


@pytest.mark.usefixtures("judge")
def test_a_fixture_that_starts_one_marks_its_tests(request: pytest.FixtureRequest) -> None:
    """Nobody marks a test by hand that uses a fixture such as `judge`."""
    assert request.node.get_closest_marker("processes") is not None
