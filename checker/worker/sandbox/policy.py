"""What one worker is allowed, as data."""

import msgspec


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """Say what a worker may touch and use up; everything else is denied."""

    scratch: str
    """Absolute path of the only writable folder; it exists and belongs to the worker's user."""
    read: tuple[str, ...] = ()
    """Further readable files and folders; one that does not exist is passed over."""
    devices: tuple[str, ...] = ()
    """Device files to read, write and control, such as /dev/nvidia0."""
    cpu_seconds: int
    """CPU time from now on, of all threads together."""
    memory_bytes: int
    """Memory on top of what the process has mapped now."""
    file_bytes: int
    """The longest file that can be written; the number of files is not limited."""
    open_files: int
    """One more than the highest descriptor that can be opened."""
