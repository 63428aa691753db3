"""Read `pack.yaml`, what a pack's author decides for all of its katas."""

import os

from checker.catalog.pack import KataFolder
from checker.spec.model import PackSettings
from checker.spec.reader import FileReader


def read_settings(kata: KataFolder) -> PackSettings:
    """Read the settings of the kata's pack; the usual ones where it has no `pack.yaml`.

    Raises SpecError with every problem of the file.
    """
    path = kata.folder.parent.parent / "pack.yaml"
    if not os.path.lexists(path):
        return PackSettings(format=1)
    reader = FileReader(path)
    values = reader.fields(reader.document(), PackSettings)
    reader.raise_problems()
    return PackSettings(**values)
