"""Say things to programs: JSON that is safe to look at in a terminal too."""

from typing import Any

import msgspec

from checker.report.escape import visible_json


def to_json(value: Any) -> str:
    """Return a struct or plain data as JSON text. nan and inf become null."""
    return visible_json(msgspec.json.encode(value).decode())
