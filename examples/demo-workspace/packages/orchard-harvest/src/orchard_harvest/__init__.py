"""A day's picking, from trees to crates."""

from orchard_baskets import crates_for
from orchard_trees import rows_to_pick

#: What one row gives on one day.
KILOGRAMS_PER_ROW = 240.0


def plan_day(day: str) -> dict[str, int]:
    """Crates to bring, by row."""
    return {row: crates_for(KILOGRAMS_PER_ROW) for row in rows_to_pick(day)}
