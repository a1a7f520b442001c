"""What the weather of a week does to fruit."""

from orchard_calendar import season_of, week_of

RISK = {"pruning": 0.9, "blossom": 0.3, "growth": 0.0, "harvest": 0.1, "rest": 0.6}


def frost_risk(day: str) -> float:
    """How likely frost is on a day, from 0 to 1."""
    return RISK[season_of(week_of(day))]
