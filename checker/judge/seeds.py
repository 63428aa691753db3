"""Seeds for each purpose of a run, all derived from the run's one seed."""

import hashlib

import torch


def derive(seed: str, *purpose: object) -> int:
    """Return a 63-bit seed that depends on the run's seed and on the purpose."""
    text = "/".join(map(str, (seed, *purpose)))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def noise_for(seed: str, kata: str, probe: str, case: int) -> torch.Generator:
    """Return the generator for what one probe of an answer draws, in one case."""
    return generator(seed, kata, "probe", probe, case)


def generator(seed: str, *purpose: object) -> torch.Generator:
    """Return a generator of our own for one purpose; the global one is never used."""
    return torch.Generator().manual_seed(derive(seed, *purpose))
