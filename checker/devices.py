"""What devices there are, and what differs between them.

A kata declares the devices that it may be judged on. A run is on one device; a kata that does not
declare it is judged on the CPU. Importing this module does not load torch.

To add a device, `mps` for instance (paths without a top folder are in `checker/`). Do it in one go:
until each `match` has its case, a run with `--device auto` ends in an `AssertionError`.

1. Add its name to `Device`. `auto` takes the last of `DEVICES` that the machine has, so the order
   counts. mypy then reports every `match` below that lacks a case for it. Add the variables that
   assign the device to `ASSIGNING`, and those that its driver needs to `LOADING`.
2. `kata doctor` shows CUDA alone: `cli/examine.py` asks for the models, `report/machine.py` holds
   and prints them, `report/words.py` has the texts `doctor.cuda` and `doctor.asking`.
3. Name it where devices are listed: `help.doctor` and `option.device` in `cli/help.py`, the fixture
   `device` in `judge/fixtures.py`, `.github/CLI.md`, `.github/AUTHORING.md`, what
   `.github/SECURITY.md` says of memory limits with a GPU, and the message on `--device` in
   `tests/cli/test_commands.py`. The texts `untested` in `report/words.py` need no change:
   `report/results.py` puts the name of a device that was not used into them, in capitals.
4. Look at what is written for CUDA or for host memory:
   - `worker/sandbox/limits.py`, `worker/sandbox/seccomp.py`: memory is limited in another way if
     `files` returns any;
   - `seed_everything` in `worker/objects.py`: `torch.manual_seed` must reseed the device;
   - `judge/advice.py`: errors that PyTorch raises if the device is missing;
   - `judge/diagnosis/exceptions.toml`: errors that name a device;
   - `judge/pretend.py`: it imitates CUDA alone;
   - `mutation/variations.py`: methods such as `x.cuda()`.
5. Katas: add it to their `devices`. A kata that draws a dtype which the device lacks, as MPS lacks
   float64, must not declare it. `kata dev new` declares all of `DEVICES`. Prove the katas with
   `kata dev verify --device mps --all` on a machine that has one.
6. Test it in `tests/spec/test_devices.py`.

mypy reports a missing `match` case, and `tests/cli/test_commands.py` reports the changed message.
Nothing reports the other places if you forget them.
"""

import json
import re
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Final, Literal, assert_never, get_args

from checker.errors import UsageError

Device = Literal["cpu", "cuda"]
Wanted = Literal["auto", Device]

DEVICES: Final[tuple[Device, ...]] = get_args(Device)
WANTED: Final[tuple[Wanted, ...]] = get_args(Wanted)
# Every machine has it. What judge and worker send each other lies in its memory.
HOST: Final = "cpu"

# Variables with which a user or a cluster assigns devices to a job. A worker without them would
# use a device that belongs to another job.
ASSIGNING: Final = ("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "ROCR_VISIBLE_DEVICES")
# Variables that loading torch needs besides, to find a driver. A worker does not get them.
LOADING: Final = ("CUDA_HOME", "NVIDIA_VISIBLE_DEVICES")


def device_of_run(wanted: Wanted) -> Device:
    """Return the device for a run; raises UsageError where this machine does not have it.

    `auto` is the last of `DEVICES` that the machine has. As `is_there`, not for the engine.
    """
    if wanted == "auto":
        return next(device for device in reversed(DEVICES) if is_there(device))
    if not is_there(wanted):
        raise UsageError(
            f"--device {wanted}: this machine has no {wanted.upper()} device that PyTorch can use",
            zh=f"--device {wanted}：这台机器没有 PyTorch 可用的 {wanted.upper()} 设备",
        )
    return wanted


def is_there(device: Device) -> bool:
    """Whether PyTorch can use a device on this machine.

    It may start the device's driver, after which no forked child can use the device: call it in a
    judge or in a child that forks nobody, never in an engine.
    """
    match device:
        case "cpu":
            return True
        case "cuda":
            import torch

            return torch.cuda.is_available()
    assert_never(device)


def models(device: Device) -> list[str]:
    """Return the model name of each such device, as PyTorch tells it. As `is_there`."""
    match device:
        case "cpu":
            return []
        case "cuda":
            import torch

            found = range(torch.cuda.device_count()) if is_there(device) else ()
            return [torch.cuda.get_device_name(number) for number in found]
    assert_never(device)


def judged_on(device: Device, declared: Collection[Device]) -> Device:
    """Return the device that a kata is judged on in a run on `device`."""
    return device if device in declared else HOST


def not_run(device: Device, declared: Collection[Device]) -> tuple[Device, ...]:
    """Return the devices that a kata declares and that a verdict from `device` does not cover.

    The CPU is never among them: a verdict from another device covers the CPU.
    """
    return tuple(other for other in declared if other not in (HOST, device))


def is_about(task: str, device: str) -> bool:
    """Whether a kata is about a device: its task, in English, names it."""
    return re.search(rf"\b{device}\b", task, re.IGNORECASE) is not None


def in_host_memory(device: Device) -> bool:
    """Whether the tensors of a device lie in memory that judge and worker can share."""
    return device == HOST


def fills_fresh_memory(device: Device) -> bool:
    """Whether `torch.empty()` can be made to return nan instead of what memory holds."""
    return device == HOST  # on CUDA PyTorch then warns at too many operations


def files(device: Device) -> tuple[str, ...]:
    """Return the device files that a process must be able to open, to use a device."""
    match device:
        case "cpu":
            return ()
        case "cuda":
            return (*(str(path) for path in Path("/dev").glob("nvidia*")), "/dev/zero")
    assert_never(device)


if __name__ == "__main__":  # a child, which prints the models of one device as JSON
    print(json.dumps(models(sys.argv[1])))  # type: ignore[arg-type]
