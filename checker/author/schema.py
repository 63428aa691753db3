"""A JSON Schema of `kata.yaml`, from the same structs that read it."""

from typing import Any

import msgspec

from checker.checks import CHECKS
from checker.spec.model import Dataset, Draw, Kata


def kata_schema() -> dict[str, Any]:
    """Return the schema: what a file may say, key by key, with the checks and the draws."""
    (_, draw, dataset), definitions = msgspec.json.schema_components(
        (Kata, Draw, Dataset), ref_template="#/$defs/{name}"
    )
    spec = definitions["Kata"]
    properties = spec["properties"]
    anything = {"type": ["number", "string", "boolean", "null"]}
    definitions["Argument"] = {
        "anyOf": [draw, anything, {"type": "array", "items": {"$ref": "#/$defs/Argument"}}]
    }
    properties["cases"] = {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "call": {"type": "string"},
                "dataset": dataset,
                "heldout": {
                    "type": "object",
                    "required": ["x", "y"],
                    "additionalProperties": {"$ref": "#/$defs/Argument"},
                },
            },
            "additionalProperties": {"$ref": "#/$defs/Argument"},
        },
    }
    properties["checks"] = {"type": "array", "items": {"anyOf": list(_checks(definitions))}}
    names = properties["solve"]
    properties["solve"] = {"anyOf": [{"type": "string"}, names]}
    definitions.pop("Case", None)
    definitions.pop("Check", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kata.yaml",
        **{key: value for key, value in spec.items() if key != "title"},
        "$defs": {name: value for name, value in definitions.items() if name != "Kata"},
    }


def _checks(definitions: dict[str, Any]) -> Any:
    plain = [name for name, kind in CHECKS.items() if not kind.required]
    yield {"enum": plain}
    for name, kind in CHECKS.items():
        if kind.argument is None:
            continue
        (argument,), found = msgspec.json.schema_components(
            (kind.argument,), ref_template="#/$defs/{name}"
        )
        definitions.update(found)
        yield {
            "type": "object",
            "properties": {name: argument},
            "required": [name],
            "additionalProperties": False,
        }
