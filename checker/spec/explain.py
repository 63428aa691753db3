"""Explain in an author's words why a value does not fit: where, what was wanted, what was found."""

import re
import types
import typing
from collections.abc import Iterable
from typing import Any

import msgspec

from checker.errors import NOTHING, Said, as_is

_LIST, _MAP = Said("a list", "列表"), Said("a map", "映射")
_WORDS: dict[Any, Said] = {
    int: Said("an integer", "整数"),
    float: Said("a number", "数"),
    str: Said("a text", "文本"),
    bool: Said("true or false", "true 或 false"),
    list: _LIST,
    tuple: _LIST,
    dict: _MAP,
    Any: Said("a value", "一个值"),
}
KNOWN_KEY = Said("a known key", "已知的键")
_FIELD = re.compile(r"Object (contains unknown|missing required) field `([^`]*)`")


class Misfit(msgspec.Struct, frozen=True):
    """Why one value does not fit. `at` continues the key: `.limits.seconds`, `[2]`."""

    at: str
    wanted: Said
    found: Said


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
                Misfit(f".{name}", KNOWN_KEY + nearest(str(name), fields), as_is(repr(name)))
                for name in value
                if name not in fields
            ] + [
                Misfit(f".{name}", type_name(field.type), NOTHING)
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
            return Misfit(f"{at}.{name}", type_name(known.get(name, Any)), NOTHING)
        return Misfit(f"{at}.{name}", KNOWN_KEY + nearest(name, known), as_is(repr(name)))
    found = _dig(value, at)
    wanted = type_name(here)
    if isinstance(found, str) and (choices := _choices(here)):
        wanted += nearest(found, choices)
    return Misfit(at, wanted, as_is(show(found)))


def type_name(kind: Any) -> Said:
    """Say what a type accepts: "a positive integer", "one of 'cpu', 'cuda'"."""
    if kind in _WORDS:
        return _WORDS[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return _bounded(type_name(arguments[0]), arguments[1:])
    if origin is typing.Literal:
        return as_is(repr(arguments[0])) if len(arguments) == 1 else one_of(map(repr, arguments))
    if origin in (typing.Union, types.UnionType):
        members = dict.fromkeys(type_name(each) for each in arguments if each is not types.NoneType)
        zh = "或".join(member.zh for member in members)
        return Said(" or ".join(member.en for member in members), zh)
    if origin in _WORDS:
        return _WORDS[origin]
    return _MAP if _is_struct(kind) else as_is(f"a {getattr(kind, '__name__', kind)}".lower())


def show(value: Any) -> str:
    """Show a value from a file, briefly."""
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def one_of(choices: Iterable[str]) -> Said:
    """Say that one of several is wanted; they are listed as they are."""
    names = list(choices)
    return Said(f"one of {', '.join(names)}", f"{'、'.join(names)} 之一")


def again(name: Any) -> Said:
    """Say that a name was found a second time."""
    return Said(f"{name!r} again", f"重复的 {name!r}")


def nearest(name: str, known: Iterable[str]) -> Said:
    """Return a suggestion to put behind "a known key", or nothing."""
    # Imported here: difflib is needed only to explain a mistake.
    import difflib

    near = difflib.get_close_matches(name, list(known), 1)
    if not near:
        return Said("", "")
    return Said(f" (did you mean {near[0]!r}?)", f"（是不是想写 {near[0]!r}？）")


def _bounded(name: Said, limits: Iterable[Any]) -> Said:
    for meta in limits:
        if meta.extra is not None:
            return Said(**meta.extra)
        if name == _WORDS[int] and meta.ge == 1 and meta.le is None:
            return Said("a positive integer", "正整数")
        bounds = [
            Said(f"{en} {bound:g}", f"{zh} {bound:g}")
            for en, zh, bound in (
                ("over", "大于", meta.gt),
                ("at least", "不小于", meta.ge),
                ("below", "小于", meta.lt),
                ("at most", "不大于", meta.le),
            )
            if bound is not None
        ]
        if meta.max_length is not None:
            most = meta.max_length
            bounds.append(Said(f"at most {most} long", f"长度不超过 {most}"))
        if bounds:
            en = f"{name.en}, {' and '.join(bound.en for bound in bounds)}"
            name = Said(en, f"{' 且'.join(bound.zh for bound in bounds)} 的{name.zh}")
    return name


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
