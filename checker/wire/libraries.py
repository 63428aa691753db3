"""Large libraries that a kata may declare, and the modules that loading one means."""

import importlib
from collections.abc import Iterable

MODULES: dict[str, tuple[str, ...]] = {
    # The first optimizer a process makes loads this: about a second that nobody sees coming.
    "optim": ("torch._dynamo",),
    "sklearn": ("sklearn.datasets", "sklearn.linear_model"),
    "torchvision": ("torchvision",),
}


def load(libraries: Iterable[str]) -> None:
    """Import the modules of libraries that a kata declares."""
    for library in libraries:
        for module in MODULES[library]:
            importlib.import_module(module)
