"""Read and write what a workspace remembers about itself."""

from typing import Literal

import msgspec

from checker.workspace.files import Warn, refuse_newer, write_atomic
from checker.workspace.layout import Workspace

FORMAT = 1


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """`workspace.json`. An empty `lang` leaves the language to the locale.

    `packs` are folders as seen from the workspace, or `bundled`; none means the bundled pack.
    """

    format: Literal[1] = 1
    lang: str = ""
    created_with: str = ""
    packs: tuple[str, ...] = ()


def read_settings(workspace: Workspace, warn: Warn) -> Settings:
    """Read the settings; defaults, with a warning, where the file is damaged.

    Raises UsageError where a newer version wrote it.
    """
    data = workspace.settings_file.read_bytes()
    refuse_newer(workspace.settings_file, data, FORMAT)
    try:
        return msgspec.json.decode(data, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError):
        warn(
            {
                "en": f"{workspace.settings_file}: damaged; going on with the usual settings",
                "zh": f"{workspace.settings_file}：文件已损坏；按默认设置继续",
            }
        )
        return Settings()


def write_settings(workspace: Workspace, settings: Settings) -> None:
    """Write the settings; the state folder is made where it is missing."""
    workspace.state.mkdir(parents=True, exist_ok=True)
    write_atomic(workspace.settings_file, msgspec.json.format(msgspec.json.encode(settings)))
