"""Explain in an author's words why a value does not fit: where, what was wanted, what was found."""

import re
import types
import typing
from collections.abc import Iterable
from typing import Any

import msgspec

_WORDS: dict[Any, str] = {
    int: "an integer",
    float: "a number",
    str: "a text",
    bool: "true or false",
    list: "a list",
    tuple: "a list",
    dict: "a map",
    Any: "a value",
}
_FIELD = re.compile(r"Object (contains unknown|missing required) field `([^`]*)`")


class Misfit(msgspec.Struct, frozen=True):
    """Why one value does not fit. `at` continues the key: `.limits.seconds`, `[2]`."""

    at: str
    wanted: str
    found: str


def misfits(error: msgspec.ValidationError, value: Any, kind: Any) -> list[Misfit]:
    """Explain every part of `value` that does not fit `kind`; msgspec's error tells of one."""
    found = _wrong_keys(value, kind)
    for at, part, inside in _parts(value, kind):
        try:
            msgspec.convert(part, inside, strict=True)
        except msgspec.ValidationError as deeper:
            found += [
                Misfit(at + misfit.at, misfit.wanted, misfit.found)
                for misfit in misfits(deeper, part, inside)
            ]
    first = explain(error, value, kind)
    if first.at in {misfit.at for misfit in found} or (found and "[...]" in first.at):
        return found
    return [first, *found]


def _wrong_keys(value: Any, kind: Any) -> list[Misfit]:
    """Unknown and missing keys of a map that is to be a struct."""
    if not isinstance(value, dict):
        return []
    for each in _members(kind):
        if _is_struct(each):
            fields = {field.encode_name: field for field in msgspec.structs.fields(each)}
            return [
                Misfit(f".{name}", f"a known key{nearest(str(name), fields)}", repr(name))
                for name in value
                if name not in fields
            ] + [
                Misfit(f".{name}", type_name(field.type), "nothing")
                for name, field in fields.items()
                if field.required and name not in value
            ]
    return []


def _parts(value: Any, kind: Any) -> list[tuple[str, Any, Any]]:
    """The parts of a value whose types are known by themselves: place, part and its type."""
    if isinstance(value, dict):
        if fields := _fields(kind):
            return [(f".{name}", value[name], fields[name]) for name in value if name in fields]
        for each in _members(kind):
            if typing.get_origin(each) is dict:
                inside = typing.get_args(each)[1]
                return [(f".{name}", part, inside) for name, part in value.items()]
    if isinstance(value, list):
        for each in _members(kind):
            inside = typing.get_args(each)
            if typing.get_origin(each) in (list, tuple) and inside[-1:] in ((...,), inside[:1]):
                return [(f"[{i}]", part, inside[0]) for i, part in enumerate(value)]
    return []


def explain(error: msgspec.ValidationError, value: Any, kind: Any) -> Misfit:
    """Explain msgspec's error on converting `value` to `kind`."""
    text, _, place = str(error).partition(" - at `$")
    at = place.rstrip("`")
    here = _type_at(kind, at)
    if field := _FIELD.match(text):
        name = field[2]
        known = _fields(here)
        if field[1] == "missing required":
            return Misfit(f"{at}.{name}", type_name(known.get(name, Any)), "nothing")
        return Misfit(f"{at}.{name}", f"a known key{nearest(name, known)}", repr(name))
    found = _dig(value, at)
    wanted = type_name(here)
    if isinstance(found, str) and (choices := _choices(here)):
        wanted += nearest(found, choices)
    return Misfit(at, wanted, show(found))


def type_name(kind: Any) -> str:
    """Say what a type accepts: "a positive integer", "one of 'cpu', 'cuda'"."""
    if kind in _WORDS:
        return _WORDS[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return _bounded(type_name(arguments[0]), arguments[1:])
    if origin is typing.Literal:
        return repr(arguments[0]) if len(arguments) == 1 else f"one of {_listed(arguments)}"
    if origin in (typing.Union, types.UnionType):
        members = [type_name(each) for each in arguments if each is not types.NoneType]
        return " or ".join(dict.fromkeys(members))
    if origin in _WORDS:
        return _WORDS[origin]
    return "a map" if _is_struct(kind) else f"a {getattr(kind, '__name__', kind)}".lower()


def show(value: Any) -> str:
    """Show a value from a file, briefly."""
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a suggestion to put behind "a known key", or nothing."""
    # Imported here: difflib is needed only to explain a mistake.
    import difflib

    near = difflib.get_close_matches(name, list(known), 1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _bounded(name: str, limits: Iterable[Any]) -> str:
    for meta in limits:
        if meta.pattern is not None:
            what = "lower-case letters, digits and single _"
            return f"{name} of {what}" if "[a-z0-9]+(_" in meta.pattern else "a Python name"
        if name == "an integer" and meta.ge == 1 and meta.le is None:
            return "a positive integer"
        bounds = [
            f"{words} {bound:g}"
            for words, bound in (
                ("over", meta.gt),
                ("at least", meta.ge),
                ("below", meta.lt),
                ("at most", meta.le),
            )
            if bound is not None
        ]
        if meta.max_length is not None:
            bounds.append(f"at most {meta.max_length} long")
        name = ", ".join([name, " and ".join(bounds)]) if bounds else name
    return name


def _listed(choices: Iterable[Any]) -> str:
    return ", ".join(map(repr, choices))


def _choices(kind: Any) -> list[str]:
    return [
        choice
        for each in _members(kind)
        if typing.get_origin(each) is typing.Literal
        for choice in typing.get_args(each)
        if isinstance(choice, str)
    ]


def _members(kind: Any) -> list[Any]:
    """The types that a union is made of, without their bounds."""
    if typing.get_origin(kind) is typing.Annotated:
        return _members(typing.get_args(kind)[0])
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return [member for each in typing.get_args(kind) for member in _members(each)]
    return [kind]


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _fields(kind: Any) -> dict[str, Any]:
    for each in _members(kind):
        if _is_struct(each):
            return {field.encode_name: field.type for field in msgspec.structs.fields(each)}
    return {}


def _type_at(kind: Any, at: str) -> Any:
    """Follow a place such as `.limits.seconds` or `[2]` into a type; Any where it is lost."""
    for name, index in _steps(at):
        if name and (fields := _fields(kind)):
            kind = fields.get(name, Any)
            continue
        for each in _members(kind):
            inside = typing.get_args(each)
            if typing.get_origin(each) is dict and not index:
                kind = inside[1]
                break
            if typing.get_origin(each) in (list, tuple) and index:
                many = len(inside) == 1 or inside[-1] is Ellipsis
                kind = inside[0] if many else inside[int(index)]
                break
        else:
            return Any
    return kind


def _dig(value: Any, at: str) -> Any:
    """Follow a place into a raw document, as far as it goes."""
    for name, index in _steps(at):
        try:
            value = value[name] if name else value[int(index)]
        except (KeyError, IndexError, TypeError, ValueError):
            return value
    return value


def _steps(at: str) -> list[tuple[str, str]]:
    return re.findall(r"\.([^.\[\]]+)|\[(\d*\.*)\]", at)
