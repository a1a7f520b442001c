"""The weeks of the growing year."""

from datetime import date


def week_of(day: str) -> int:
    """The ISO week of a day, given as ``2026-09-14``."""
    return date.fromisoformat(day).isocalendar()[1]


def season_of(week: int) -> str:
    """What an orchard does in a week."""
    if week < 12:
        return "pruning"
    if week < 22:
        return "blossom"
    return "growth" if week < 33 else "harvest" if week < 45 else "rest"
