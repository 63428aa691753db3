"""Which device a run and its katas are judged on, and what is said of the others."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from checker import devices
from checker.devices import DEVICES, WANTED, Device, device_of_run, is_about, judged_on, not_run
from checker.errors import UsageError

BOTH: tuple[Device, ...] = ("cpu", "cuda")
ALONE: tuple[Device, ...] = ("cuda",)
CPU: tuple[Device, ...] = ("cpu",)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let this machine have these devices."""

    def has(*there: str) -> None:
        monkeypatch.setattr(devices, "is_there", lambda device: device in there)

    return has


def test_auto_is_the_cpu_where_there_is_nothing_else(machine: Callable[..., None]) -> None:
    machine("cpu")
    assert device_of_run("auto") == "cpu"


def test_auto_takes_what_the_machine_has_beside_the_cpu(machine: Callable[..., None]) -> None:
    machine("cpu", "cuda")
    assert device_of_run("auto") == "cuda"
    assert device_of_run("cpu") == "cpu"


def test_a_device_that_is_missing_is_a_usage_error(machine: Callable[..., None]) -> None:
    """Nothing else is taken in its place."""
    machine("cpu")
    with pytest.raises(UsageError, match=r"^--device cuda: this machine has no CUDA device"):
        device_of_run("cuda")


def test_what_may_be_asked_for_is_every_device_and_auto() -> None:
    assert set(WANTED) == {"auto", *DEVICES}


def test_a_kata_is_judged_on_the_cpu_unless_it_declares_the_device() -> None:
    assert judged_on("cuda", BOTH) == "cuda"
    assert judged_on("cuda", CPU) == "cpu"
    assert judged_on("cpu", ALONE) == "cpu"


def test_a_verdict_names_the_declared_devices_that_it_says_nothing_of() -> None:
    """A run on another device says no less than one on the CPU."""
    assert not_run("cpu", BOTH) == ("cuda",)
    assert not_run("cuda", BOTH) == ()
    assert not_run("cpu", CPU) == ()


def test_a_kata_is_about_a_device_that_its_task_names() -> None:
    """Most katas may be judged on CUDA and have nothing to do with it."""
    assert is_about("Return the CUDA device if there is one.", "cuda")
    assert is_about("Call `torch.cuda.is_available()`.", "cuda")
    assert not is_about("Return the device of `x`. Do not use barracuda.", "cuda")


@pytest.mark.usefixtures("processes")
def test_asking_what_devices_there_are_loads_no_torch() -> None:
    """Commands that judge nothing stay fast; the engine's driver stays asleep."""
    source = "import sys, checker.devices; sys.exit('torch' in sys.modules)"
    subprocess.run([sys.executable, "-c", source], check=True)


@pytest.mark.usefixtures("processes")
def test_a_child_tells_the_models_of_a_device_as_json() -> None:
    """`kata doctor` asks so, since asking may start the driver."""
    child = [sys.executable, "-m", "checker.devices", "cpu"]
    assert subprocess.run(child, check=True, capture_output=True).stdout.strip() == b"[]"
