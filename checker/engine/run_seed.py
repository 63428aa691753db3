"""The seed of a run: a fresh secret one, or the one that was asked for."""

import hashlib
import secrets

_BYTES = 8
_ROUNDS = 200_000  # about a fifth of a second


def run_seed(asked: str, graded: bool) -> str:
    """Return the seed to judge with; replaying what is returned gives the same run.

    A submission sees its own inputs and can try which seed draws them. It cannot try all seeds of
    16 characters. In a graded run a shorter one is made into one of those, slowly, so that it
    cannot try all of the short ones either.
    """
    if not asked:
        return secrets.token_hex(_BYTES)
    if graded and len(asked) < 2 * _BYTES:
        return hashlib.pbkdf2_hmac(
            "sha256", asked.encode(), b"torch-kata seed", _ROUNDS, _BYTES
        ).hex()
    return asked
