"""A year of the orchard in advance."""

from orchard_calendar import season_of, week_of
from orchard_forecast import expected_rows


def best_day(days: list[str]) -> str:
    """Of some days, the one in harvest time with most to pick."""
    harvest = [day for day in days if season_of(week_of(day)) == "harvest"]
    return max(harvest or days, key=expected_rows)
