"""Read and write what a workspace remembers about itself."""

import contextlib
from typing import Annotated, Literal

import msgspec

from checker.errors import KataError
from checker.spec.text import Text
from checker.workspace.files import Warn, write_atomic
from checker.workspace.paths import Workspace
from checker.workspace.state import Damaged, make_state_folder, read_state, set_aside

FORMAT = 1
Name = Annotated[str, msgspec.Meta(max_length=4096, pattern=r"^[^\0]*$")]
_USUAL: Text = {"en": "default settings are used", "zh": "使用默认设置"}


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """`workspace.json`. An empty `lang` leaves the language to the locale.

    `packs` are folders as seen from the workspace, or `bundled`; none means the bundled pack.
    """

    format: Literal[1] = 1
    lang: Name = ""
    created_with: Name = ""
    packs: Annotated[tuple[Name, ...], msgspec.Meta(max_length=50)] = ()


def read_settings(workspace: Workspace, warn: Warn) -> Settings:
    """Read the settings; defaults where there are none.

    A damaged file is set aside, with a warning, and defaults take its place. Raises UsageError
    where a newer version wrote it.
    """
    try:
        return read_state(workspace.settings_file, Settings, FORMAT) or Settings()
    except (Damaged, OSError) as error:
        path = workspace.settings_file
        if not isinstance(error, Damaged) or not workspace.own:
            warn({lang: f"{path}: {error}; {text}" for lang, text in _USUAL.items()})
        elif set_aside(path, error, warn, _USUAL):
            # The file is what makes the folder a workspace: one must be there the next time.
            with contextlib.suppress(OSError):
                write_settings(workspace, Settings(), warn)
        return Settings()


def read_lang(workspace: Workspace) -> str:
    """Return the language that is set, "" where none can be read. Never raises, never warns."""
    try:
        found = read_state(workspace.settings_file, Settings, FORMAT)
    except (Damaged, KataError, OSError):
        return ""
    return found.lang if found else ""


def write_settings(workspace: Workspace, settings: Settings, warn: Warn) -> None:
    """Write the settings; the state folder is made where it is missing."""
    make_state_folder(workspace.root, workspace.state, warn)
    write_atomic(workspace.settings_file, msgspec.json.format(msgspec.json.encode(settings)))
