"""`make quick` leaves out what starts processes; nothing else starts one unnoticed."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable

import pytest


def ask_an_engine() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,  # tmp_path can be too long for a socket
        socket.socket(socket.AF_UNIX) as listener,
        socket.socket(socket.AF_UNIX) as client,
    ):
        path = f"{folder}/engine.sock"
        listener.bind(path)
        listener.listen()
        client.connect(path)


WAYS: dict[str, Callable[[], object]] = {
    "a program": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    "a shell": lambda: os.system("true"),
    **({"a fork": lambda: os.fork()} if hasattr(os, "fork") else {}),
    **({"an engine": ask_an_engine} if hasattr(socket, "AF_UNIX") else {}),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_test_that_starts_a_process_must_say_so(way: str) -> None:
    """It fails, and is told which fixture to ask for."""
    with pytest.raises(pytest.fail.Exception, match="asks for the fixture `processes`"):
        WAYS[way]()


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("way", [way for way in WAYS if way != "a fork"])
def test_a_test_that_says_so_may_start_one(way: str) -> None:
    """Nothing stands in its way."""
    WAYS[way]()


@pytest.mark.usefixtures("judge")
def test_a_fixture_that_starts_one_marks_its_tests(request: pytest.FixtureRequest) -> None:
    """Nobody marks a test by hand that uses a fixture such as `judge`."""
    assert request.node.get_closest_marker("processes") is not None
