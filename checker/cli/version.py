"""Which torch-kata this is."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """Return the installed version; `0+checkout` where the code runs without being installed."""
    try:
        return installed_version("torch-kata")
    except PackageNotFoundError:
        return "0+checkout"
