"""What is wrong with a kata, said to its author."""

import msgspec


class Fault(msgspec.Struct, frozen=True, order=True):
    """One fault: which kata, which of its files (and key), and what is wrong there."""

    kata: str
    file: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"
