"""Read a date that a teacher gives."""

from datetime import date, datetime, time

from checker.errors import UsageError


def read_date(text: str, flag: str, *, end: bool = False) -> datetime:
    """Return an ISO 8601 date or time with its offset; one without an offset is in local time.

    A date alone is the beginning of that day, or with `end` its last second. Raises UsageError.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    try:
        if day is not None:
            return datetime.combine(day, time(23, 59, 59) if end else time()).astimezone()
        when = datetime.fromisoformat(text)
        return when if when.tzinfo else when.astimezone()
    except (ValueError, OverflowError):
        raise UsageError(
            f"{flag}: expected a date such as 2026-11-20 or 2026-11-20T18:00+01:00, got {text!r}",
            zh=f"{flag}：应为日期，例如 2026-11-20 或 2026-11-20T18:00+01:00，得到 {text!r}",
        ) from None
