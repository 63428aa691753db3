"""Say things to programs: JSON that is safe to look at in a terminal too."""

from typing import Any

import msgspec

from checker.report.escape import visible_json


def to_json(value: Any) -> str:
    """Return a struct or plain data as JSON text. nan and inf become null.

    Bytes of a file's name that are no UTF-8 cannot stand in JSON: they are spelled `\\udcff`.
    """
    try:
        document = msgspec.json.encode(value)
    except UnicodeEncodeError:
        document = msgspec.json.encode(_spelled(msgspec.to_builtins(value)))
    return visible_json(document.decode())


def _spelled(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {_spelled(key): _spelled(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_spelled(item) for item in value]
    return value
