"""Count what a msgpack message holds before any object is made of it.

A frame of n bytes can hold n items, and an item costs a hundred times its size once it is an
object. A length is checked before a frame is received; this is checked before it is decoded.
"""

from checker.wire.frames import TooLarge

# By the first byte, as the format has it: bytes of a length that follows, and bytes after them.
_FIXED = {
    0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8,
    0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8, 0xD4: 2, 0xD5: 3, 0xD6: 5, 0xD7: 9, 0xD8: 17,
}  # fmt: skip
_SIZED = {  # str, bin and ext: width of the length, and what comes besides
    0xC4: (1, 0), 0xC5: (2, 0), 0xC6: (4, 0), 0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1),
    0xD9: (1, 0), 0xDA: (2, 0), 0xDB: (4, 0),
}  # fmt: skip
_COUNTED = {0xDC: (2, 1), 0xDD: (4, 1), 0xDE: (2, 2), 0xDF: (4, 2)}  # arrays and maps


def count_items(frame: bytes, most: int) -> int:
    """Return the number of values and keys in a frame; raises TooLarge above `most`."""
    at, items, promised = 0, 0, 1
    while at < len(frame):
        first = frame[at]
        at += 1
        items += 1
        if first <= 0x7F or first >= 0xE0:
            continue
        if first <= 0x8F:
            promised += 2 * (first & 0x0F)
        elif first <= 0x9F:
            promised += first & 0x0F
        elif first <= 0xBF:
            at += first & 0x1F
        elif first in _FIXED:
            at += _FIXED[first]
        elif first in _SIZED:
            width, besides = _SIZED[first]
            at += width + besides + int.from_bytes(frame[at : at + width], "big")
        elif first in _COUNTED:
            width, each = _COUNTED[first]
            promised += each * int.from_bytes(frame[at : at + width], "big")
            at += width
        if max(items, promised) > most:
            raise TooLarge(f"a reply of more than {most} parts")
    return items
